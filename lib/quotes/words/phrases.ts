import { lazily } from '../../text/lazily.ts';
import { type Token, wordForm } from './tokens.ts';

/** Gives phrases by their first word form, the longest first. */
export type Phrases = () => ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases set apart by «،», ready for `phraseLength`. */
export function formPhrases(phrases: string): Phrases {
  return lazily(() =>
    byFirstForm(
      wordForm(phrases)
        .split('،')
        .map((phrase) => phrase.trim().split(/\s+/)),
    ),
  );
}

/** Phrases given as runs of words, made when they are first needed, ready for `phraseLength`. */
export function phrasesOf(runs: () => readonly (readonly string[])[]): Phrases {
  return lazily(() => byFirstForm(runs().map((run) => run.map(wordForm))));
}

function byFirstForm(runs: readonly (readonly string[])[]): ReturnType<Phrases> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const forms of runs) {
    const [first] = forms;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(forms);
    else byFirst.set(first, [forms]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The length of the longest of some phrases that stands at a token; 0 when none does. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const found = phrases()
    .get(tokens[at]?.form ?? '')
    ?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.form === word));
  return found?.length ?? 0;
}
