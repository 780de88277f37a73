import { PAST_STEM, PRESENT_STEM, SPLITS, VERB_FORM } from '../lexicon/entry.ts';
import { spell } from '../lexicon/letters.ts';
import { OBJECT_PRONOUNS, PERFECT_ENDINGS, PERSONAL_ENDINGS } from './endings.ts';
import { endsWith, entryBetween, startsWith, type Word } from './word.ts';

/** What may stand before the verb: می and نمی, alone or after a preverb. */
const BEFORE_VERBS = ['', 'باز', 'بر', 'در', 'فرو', 'فرا', 'وا', 'ور'].flatMap((preverb) => [
  spell(`${preverb}نمی`),
  spell(`${preverb}می`),
]);

const HE = spell('ه');

/** Where the half-space after می or نمی belongs, as split bits; 0 when the word is no such verb form. */
export function splitVerb(word: Word): number {
  for (const prefix of BEFORE_VERBS) {
    if (word.length < prefix.length + 2 || !startsWith(word, prefix)) continue;
    const split = splitsOfForm(word, prefix.length);
    if (split >= 0) return split | (1 << prefix.length);
  }
  return 0;
}

/** Whether the letters from `start` on are a form that می goes before. */
export function isVerbForm(word: Word, start: number): boolean {
  return splitsOfForm(word, start) >= 0;
}

/** The splits inside the verb form from `start` on (می‌رفته‌اند has one), -1 when it is none. */
function splitsOfForm(word: Word, start: number): number {
  const { length } = word;
  const entry = entryBetween(word, start, length);
  if (entry & (PAST_STEM | VERB_FORM)) return entry & VERB_FORM ? entry & SPLITS : 0;
  if (isFiniteForm(word, start, length)) return 0;
  if (isParticiple(word, start, length)) return 0;
  for (const ending of PERFECT_ENDINGS) {
    const end = length - ending.length;
    if (endsWith(word, length, ending) && isParticiple(word, start, end)) return 1 << end;
  }
  for (const pronoun of OBJECT_PRONOUNS) {
    if (!endsWith(word, length, pronoun)) continue;
    const end = length - pronoun.length;
    if (isFiniteForm(word, start, end) || hasStem(word, start, end, PAST_STEM)) return 0;
  }
  return -1;
}

function isFiniteForm(word: Word, start: number, end: number): boolean {
  for (const ending of PERSONAL_ENDINGS) {
    if (!endsWith(word, end, ending)) continue;
    const stems =
      ending.length === 1 && ending === PERSONAL_ENDINGS[2] ? PRESENT_STEM : PAST_STEM | PRESENT_STEM;
    if (hasStem(word, start, end - ending.length, stems)) return true;
  }
  return false;
}

function isParticiple(word: Word, start: number, end: number): boolean {
  return endsWith(word, end, HE) && hasStem(word, start, end - 1, PAST_STEM);
}

function hasStem(word: Word, start: number, end: number, stems: number): boolean {
  return end > start && (entryBetween(word, start, end) & stems) !== 0;
}
