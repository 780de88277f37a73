import { formAt, type Token } from '../words/tokens.ts';
import { formsOf } from './conjugate.ts';

/** The forms of some verbs by their first word. No form has more than two: «می‌گوید», «گفته است». */
type FormsByWord = ReadonlyMap<string, readonly VerbForm[]>;

interface VerbForm {
  verb: string;
  second: string | undefined;
  participle: boolean;
}

/** @param verbs keys of `STEMS` */
export function formsByWord(verbs: Iterable<string>): FormsByWord {
  const byWord = new Map<string, VerbForm[]>();
  for (const verb of new Set(verbs)) {
    for (const { words, participle } of formsOf(verb)) {
      const [first = '', second] = words;
      const form = { verb, second, participle };
      const known = byWord.get(first);
      if (known) known.push(form);
      else byWord.set(first, [form]);
    }
  }
  return byWord;
}

/** A form that stands in a text, up to the token `end` (excluded). */
export interface VerbAt {
  end: number;
  participle: boolean;
}

/**
 * The longest form of one of some verbs at a token; null when none stands there.
 *
 * @param first the word at the token, without what is glued to its front
 */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  first: string,
  verbs: readonly string[],
  forms: FormsByWord,
): VerbAt | null {
  const known = forms.get(first);
  if (!known) return null;
  const next = afterParticles(tokens, at + 1);
  let short: VerbAt | null = null;
  for (const { verb, second, participle } of known) {
    if (!verbs.includes(verb)) continue;
    if (second === undefined) short ??= { end: at + 1, participle };
    else if (formAt(tokens, next) === second) return { end: next + 1, participle };
  }
  return short;
}

/** «تأکید هم کرد»: a particle may stand inside a verb. */
export function afterParticles(tokens: readonly Token[], from: number): number {
  let at = from;
  while (PARTICLES.has(formAt(tokens, at))) at += 1;
  return at;
}

const PARTICLES = new Set(['هم', 'نیز']);
