import { PAST_STEM, PRESENT_STEM, SPLITS, VERB_FORM } from '../lexicon/entry.ts';
import { spell } from '../lexicon/letters.ts';
import { OBJECT_PRONOUNS, PERFECT_ENDINGS, PERSONAL_ENDINGS, PRESENT_ENDING } from './endings.ts';
import { endsWith, entryBetween, startsWith, type Word } from './word.ts';

/** What may stand before می and نمی: nothing, or a preverb. */
const PREVERBS = ['', 'باز', 'بر', 'در', 'فرو', 'فرا', 'وا', 'ور'];
const PARTS_BEFORE_MI = PREVERBS.flatMap((preverb) => [preverb, `${preverb}ن`]);
const BEFORE_MI = PARTS_BEFORE_MI.map(spell);
/** What goes before a verb form with a half-space: می, نمی, برمی ... */
export const VERB_PREFIXES: readonly string[] = PARTS_BEFORE_MI.map((part) => `${part}می`);
const [MIM, YE] = spell('می');
const LONGEST_BEFORE = 5;
const HE = spell('ه');

/** Where the half-space after می or نمی belongs, as split bits; 0 when the word is no such verb form. */
export function splitVerb(word: Word): number {
  for (let at = 0; at <= LONGEST_BEFORE && at + 3 < word.length; at += 1) {
    if (word.letters[at] !== MIM || word.letters[at + 1] !== YE || !isBeforeMi(word, at)) continue;
    const split = splitsOfForm(word, at + 2);
    if (split >= 0) return split | (1 << (at + 2));
  }
  return 0;
}

function isBeforeMi(word: Word, end: number): boolean {
  return BEFORE_MI.some((before) => before.length === end && (end === 0 || startsWith(word, before)));
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
    if (endsWith(word, end, ending) && hasStem(word, start, end - ending.length, PAST_STEM | PRESENT_STEM))
      return true;
  }
  return endsWith(word, end, PRESENT_ENDING) && hasStem(word, start, end - 1, PRESENT_STEM);
}

function isParticiple(word: Word, start: number, end: number): boolean {
  return endsWith(word, end, HE) && hasStem(word, start, end - 1, PAST_STEM);
}

function hasStem(word: Word, start: number, end: number, stems: number): boolean {
  return end > start && (entryBetween(word, start, end) & stems) !== 0;
}
