import { CODE_LIMIT } from './letters.ts';

/*
The packed lexicon is ASCII text that needs no escape in a double-quoted string, made to be searched as it is. It
begins with the kinds of entry it uses, each as its bits in base 36, joined by commas and closed by a semicolon. Then
comes the directory: for each two letters, in the order of their codes, where the shelves of the words that begin with
them start, as four digits, counted from the end of the directory, which closes with where the last shelf ends.

A shelf is "6", the third letter of its words, and the words without their first three letters. A word is the letters
it has left, one character for its kind, and one for each of its half-spaces: the number of letters before it. So where
letters end, a word ends. What stands for letters ("9", ":" ... "[", or "8" for one that a shorter word lacks), for
kinds ("]", "^" ... "~", after a "!" for each 34 kinds that there is no room for) and for half-spaces ("#", "$" ... "5") is never the same.
*/
export const SHELF_MARK = 54;
export const LETTER_BASE = 56;
export const KIND_BASE = 93;
/** Kinds that one character can stand for. */
export const KINDS_A_CHARACTER = 34;
export const MORE_KINDS = 33;
export const SPLIT_BASE = 34;
/** Digits of the directory: "#", "$" ... "[" (without the quote). */
export const DIGIT_BASE = 35;
export const RADIX = 57;
export const DIGITS = 4;
/** The letters of a word that tell its shelf. */
export const SHELF_LETTERS = 3;

/** A packed lexicon that can be searched. */
export interface Packed {
  data: string;
  /** Entry bits of each kind. */
  kinds: Uint32Array;
  /** Where in the data its directory and its shelves begin. */
  directory: number;
  shelves: number;
}

/** Reads what a lexicon packed by scripts/lexicon/pack.ts begins with; the rest needs no unpacking. */
export function openPacked(data: string): Packed {
  const end = data.indexOf(';');
  const kinds = Uint32Array.from(data.slice(0, end).split(','), (field) => Number.parseInt(field, 36));
  const directory = end + 1;
  return { data, kinds, directory, shelves: directory + DIGITS * (CODE_LIMIT * CODE_LIMIT + 1) };
}

/** The entry of the letters `from` to `to` (excluded) of a spelled word, 0 when there is none. */
export function search(packed: Packed, letters: Uint8Array, from: number, to: number): number {
  const word = letters.subarray(from, to);
  // What is no letter stands on no shelf.
  if (word.length === 0 || word.includes(0)) return 0;
  const shelf = shelfOf(packed, word);
  let rest = '';
  for (let at = SHELF_LETTERS; at < word.length; at += 1) rest += LETTERS[word[at] ?? 0];
  const end = endOnShelf(shelf, rest);
  return end < 0 ? 0 : readEntry(packed.kinds, shelf, end);
}

const LETTERS = Array.from({ length: CODE_LIMIT }, (_, code) => String.fromCharCode(LETTER_BASE + code));
const MARK = String.fromCharCode(SHELF_MARK);

/** The words of the shelf that a word would be on; '' when there is no such shelf. */
function shelfOf(
  { data, directory, shelves }: Packed,
  [first = 0, second = 0, third = 0]: Uint8Array,
): string {
  const pair = directory + DIGITS * (first * CODE_LIMIT + second);
  const near = data.slice(shelves + numberAt(data, pair), shelves + numberAt(data, pair + DIGITS));
  const mark = near.indexOf(MARK + LETTERS[third]);
  if (mark < 0) return '';
  const next = near.indexOf(MARK, mark + 1);
  return near.slice(mark + 2, next < 0 ? near.length : next);
}

/** Where the rest of a word ends on its shelf; -1 when the word is not there. */
function endOnShelf(shelf: string, rest: string): number {
  // The word with nothing left comes first.
  if (rest === '') return shelf === '' || isLetter(shelf, 0) ? -1 : 0;
  for (let at = shelf.indexOf(rest); at >= 0; at = shelf.indexOf(rest, at + 1)) {
    const end = at + rest.length;
    if (!isLetter(shelf, at - 1) && !isLetter(shelf, end)) return end;
  }
  return -1;
}

/** The entry that is written from an offset of a shelf on. */
function readEntry(kinds: Uint32Array, shelf: string, from: number): number {
  let at = from;
  while (shelf.charCodeAt(at) === MORE_KINDS) at += 1;
  const kind = (at - from) * KINDS_A_CHARACTER + shelf.charCodeAt(at) - KIND_BASE;
  let entry = kinds[kind] ?? 0;
  for (let next = at + 1; isHalfSpace(shelf, next); next += 1) {
    entry |= 1 << (shelf.charCodeAt(next) - SPLIT_BASE);
  }
  return entry;
}

function isLetter(shelf: string, at: number): boolean {
  const unit = shelf.charCodeAt(at);
  return unit >= LETTER_BASE && unit < KIND_BASE;
}

function isHalfSpace(shelf: string, at: number): boolean {
  const unit = shelf.charCodeAt(at);
  return unit > SPLIT_BASE && unit < SHELF_MARK;
}

function numberAt(data: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + DIGITS; at += 1) number = number * RADIX + data.charCodeAt(at) - DIGIT_BASE;
  return number;
}
