import { SEED_A, SEED_B, stepA, stepB } from '../lexicon/hash.ts';
import { CODE_LIMIT, letterCode, spell } from '../lexicon/letters.ts';
import { find, type Lexicon, NOT_RECENT, recall } from '../lexicon/lexicon.ts';

/** Longer runs of letters are no words, and their half-spaces would not fit in split bits. */
export const LONGEST = 30;

/** A run of letters being looked at, with the hashes of all its beginnings, so that each is looked up at once. */
export interface Word {
  lexicon: Lexicon;
  letters: Uint8Array;
  hashesA: Int32Array;
  hashesB: Int32Array;
  length: number;
}

/** A word of no letters. */
export function emptyWord(lexicon: Lexicon): Word {
  const hashesA = new Int32Array(LONGEST + 1);
  const hashesB = new Int32Array(LONGEST + 1);
  hashesA[0] = SEED_A;
  hashesB[0] = SEED_B;
  return { lexicon, letters: new Uint8Array(LONGEST), hashesA, hashesB, length: 0 };
}

/** Makes `word` the one spelled by the letters of a text from `start` to `end`, at most `LONGEST` of them. */
export function readWord(word: Word, text: string, start: number, end: number): Word {
  word.length = 0;
  for (let at = start; at < end; at += 1) append(word, letterCode(text.charCodeAt(at)));
  return word;
}

/** Puts one more letter at the end of a word that is shorter than `LONGEST`. */
function append(word: Word, code: number): void {
  const { length, letters, hashesA, hashesB } = word;
  letters[length] = code;
  hashesA[length + 1] = stepA(hashesA[length] ?? 0, code);
  hashesB[length + 1] = stepB(hashesB[length] ?? 0, code);
  word.length = length + 1;
}

/** What the lexicon knows of the first `end` letters. */
export function entryTo({ lexicon, letters, hashesA, hashesB }: Word, end: number): number {
  const known = recall(lexicon, hashesA[end] ?? 0, hashesB[end] ?? 0);
  return known === NOT_RECENT ? find(lexicon, letters, 0, end) : known;
}

/** What the lexicon knows of the letters from `start` to `end`. */
export function entryBetween(word: Word, start: number, end: number): number {
  return start === 0 ? entryTo(word, end) : find(word.lexicon, word.letters, start, end);
}

/** Two words as one, which has no letters if it would be too long for a word. */
export function joined(first: Word, second: Word): Word {
  const both = emptyWord(first.lexicon);
  if (first.length + second.length > LONGEST) return both;
  for (const { letters, length } of [first, second])
    for (let at = 0; at < length; at += 1) append(both, letters[at] ?? 0);
  return both;
}

/** Whether the letters before `end` are those of `ending`, with at least one letter before them. */
export function endsWith(word: Word, end: number, ending: Uint8Array): boolean {
  const start = end - ending.length;
  if (start < 1) return false;
  for (let at = 0; at < ending.length; at += 1) {
    if (word.letters[start + at] !== ending[at]) return false;
  }
  return true;
}

/** Whether the word begins with the letters of `beginning`, and goes on. */
export function startsWith(word: Word, beginning: Uint8Array): boolean {
  if (word.length <= beginning.length) return false;
  for (let at = 0; at < beginning.length; at += 1) {
    if (word.letters[at] !== beginning[at]) return false;
  }
  return true;
}

/** Whether the letter before `end` joins the one after it. */
export function joinsAfter(word: Word, end: number): boolean {
  return JOINING[word.letters[end - 1] ?? 0] === 1;
}

const JOINING = new Uint8Array(CODE_LIMIT);
for (const code of spell('ئبپتثجچحخسشصضطظعغفقکگلمنهی')) JOINING[code] = 1;
