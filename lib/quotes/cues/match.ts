import { lazily } from '../../text/lazily.ts';
import { formAt, type Token, wordForm } from '../words/tokens.ts';
import { formsOf } from './conjugate.ts';
import { afterParticles, formsByWord, type VerbAt, verbAt } from './forms.ts';
import { CUE_VERBS, type Licence } from './verbs.ts';

/** A verb of speech in a text: the tokens from `start` to `end` (excluded). */
export interface VerbMatch {
  start: number;
  end: number;
  licence: Licence;
  /** «گفته», with no auxiliary. */
  participle: boolean;
  /** «وگفت»: the word also holds the و before it. */
  glued: boolean;
}

/** The verb of speech that starts at a token, the longest one; null when none does. */
export function matchVerb(tokens: readonly Token[], start: number): VerbMatch | null {
  const first = tokens[start];
  if (!first || first.mark) return null;
  const plain = matchFrom(tokens, start, first.form);
  if (plain) return { start, ...plain, glued: false };
  if (!first.form.startsWith('و') || first.form.length < 4) return null;
  const glued = matchFrom(tokens, start, first.form.slice(1));
  return glued && { start, ...glued, glued: true };
}

/** Whether a verb of speech may start with a word form; cheap, to ask of every word. */
export function opensVerb(form: string): boolean {
  return opens(form) || (form.startsWith('و') && opens(form.slice(1)));
}

function opens(form: string): boolean {
  return CUES().has(form) || cuesWithin(form) !== NONE;
}

/** @param form the word at `start`, without the و that is glued to it */
function matchFrom(
  tokens: readonly Token[],
  start: number,
  form: string,
): Omit<VerbMatch, 'start' | 'glued'> | null {
  for (const cue of CUES().get(form) ?? cuesWithin(form)) {
    const verb = verbOf(cue, tokens, start, form);
    if (verb) return { ...verb, licence: cue.licence };
  }
  return null;
}

/** The verb after the nouns of a cue, or glued to the last of them: «اظهار داشت», «اظهارداشت». */
function verbOf(
  { nouns, verbs }: Cue,
  tokens: readonly Token[],
  start: number,
  first: string,
): VerbAt | null {
  let at = start;
  let form = first;
  for (const [index, noun] of nouns.entries()) {
    if (form !== noun) {
      const glued = index === nouns.length - 1 && form.startsWith(noun);
      return glued ? verbAt(tokens, at, form.slice(noun.length), verbs, FORMS()) : null;
    }
    at = afterParticles(tokens, at + 1);
    form = formAt(tokens, at);
  }
  return verbAt(tokens, at, form, verbs, FORMS());
}

/** The cues whose noun a word begins with and whose light verb is the rest of it. */
function cuesWithin(form: string): readonly Cue[] {
  if (form.length < SHORTEST_GLUED || !LIGHT_VERBS_END_IN.has(form.at(-1) ?? '')) return NONE;
  if (!CUES_BEGIN_WITH().has(form.slice(0, SHORTEST_NOUN))) return NONE;
  for (let at = SHORTEST_NOUN; at < form.length - 1; at += 1)
    if (FORMS().has(form.slice(at))) return CUES().get(form.slice(0, at)) ?? NONE;
  return NONE;
}

interface Cue {
  /** The word forms before the verb; none for a simple verb. */
  nouns: readonly string[];
  verbs: readonly string[];
  licence: Licence;
}

const NONE: readonly Cue[] = [];
const SHORTEST_NOUN = 3;
const SHORTEST_GLUED = 5;

const FORMS = lazily(() => formsByWord(CUE_VERBS.flatMap(({ verbs }) => verbs)));
const CUES = lazily(cuesByWord);
// What no light verb ends in, and no cue begins with, need not be taken apart: most words are done with here.
const LIGHT_VERBS_END_IN = new Set('دته');
const CUES_BEGIN_WITH = lazily(() => new Set([...CUES().keys()].map((word) => word.slice(0, SHORTEST_NOUN))));

/** The cues by the word they open with: their first noun, or each first word of a simple verb's forms. */
function cuesByWord(): ReadonlyMap<string, readonly Cue[]> {
  const byWord = new Map<string, Cue[]>();
  for (const { noun, verbs, licence } of CUE_VERBS) {
    const nouns = noun === '' ? [] : wordForm(noun).split(' ');
    const openings = noun === '' ? verbs.flatMap(formsOf).map(({ words }) => words[0]) : nouns.slice(0, 1);
    for (const opening of new Set(openings))
      byWord.set(opening ?? '', [...(byWord.get(opening ?? '') ?? []), { nouns, verbs, licence }]);
  }
  return byWord;
}
