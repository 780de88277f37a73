import { DIRECTION_MARKS, HALF_SPACE } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** What a UTF-16 unit is to the reader of dates. From `LETTER` on, a number is a letter. */
export const OTHER = 0;
/** Direction marks, joiners and tatweel: in the middle of a word they are not seen. */
export const SKIPPED = 1;
/** Vowel marks: not seen either, but part of the word that they end. */
export const COMBINING = 2;
export const GAP = 3;
export const DIGIT = 4;
export const DOT = 5;
/** A mark that may stand in a date, or between two. */
export const MARK = 6;
/** A letter of no word that finding dates knows; letters that one is spelled with have numbers of their own. */
export const LETTER = 0x20;

const KEPT_MARKS = '/-\u2013\u2014،,؛=()[]';
const GAPS = ` \t\u00a0\u2009\u202f${HALF_SPACE}`;
const UNSEEN = ['\u0640\u00ad\u200b\u200d\u2060\ufeff', ...DIRECTION_MARKS].join('');
const ARABIC = 0x600;
/** The first of twenty-six numbers that no Arabic letter has as its low byte. */
const LATIN = 0x4b;

function classes(): Uint8Array {
  const of = new Uint8Array(0x1_0000);
  for (const [first, last] of LETTERS) of.fill(LETTER, first, last + 1);
  let block = '';
  for (let unit = ARABIC; unit < ARABIC + 0x100; unit++) block += String.fromCharCode(unit);
  const folded = fold(block).replaceAll('ئ', 'ی').replaceAll('آ', 'ا');
  for (let index = 0; index < 0x100; index++) {
    if (of[ARABIC + index] === LETTER) of[ARABIC + index] = folded.charCodeAt(index) & 0xff;
  }
  for (let letter = 0; letter < 26; letter++) {
    of[0x41 + letter] = LATIN + letter;
    of[0x61 + letter] = LATIN + letter;
  }
  for (const [first, last] of VOWEL_MARKS) of.fill(COMBINING, first, last + 1);
  for (const zero of [0x30, 0x660, 0x6f0]) of.fill(DIGIT, zero, zero + 10);
  const set = (marks: string, kind: number) => {
    for (const mark of marks) of[mark.charCodeAt(0)] = kind;
  };
  set(KEPT_MARKS, MARK);
  set(UNSEEN, SKIPPED);
  set(GAPS, GAP);
  set('.', DOT);
  return of;
}

/** Latin, Greek, Cyrillic and the scripts up to Arabic; Arabic letters; everything after but punctuation and symbols. */
const LETTERS = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0x5ff],
  [0x620, 0x64a],
  [0x66e, 0x6d3],
  [0x6d5, 0x6ff],
  [0x700, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfd3d],
  [0xfd50, 0xfdfb],
  [0xfe70, 0xfefc],
] as const;

const VOWEL_MARKS = [
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
] as const;

/**
 * The class of each UTF-16 unit. A letter of the Arabic block is the low byte of what it folds to, so that ي and ی are
 * one; beyond `fold`, ئ is ی and آ is ا here, since outlets mix پاییز and پائیز, آبان and ابان. Latin letters are told
 * apart, capital or not.
 */
export const CLASSES: Uint8Array = classes();
