import { finish, type Steps } from '../../text/steps.ts';
import { SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { emptyTable, type Lexicon, put } from './table.ts';

/*
The packed lexicon is ASCII text that needs no escape in a double-quoted string. It begins with the number of its
words and the kinds of entry it uses, each as its bits, all in base 36, joined by commas and closed by a semicolon.
Then come its words, sorted, each written as what it does not share with the word before it: one character for the
length of the shared beginning, the rest of its letters with "-" where a half-space belongs, and one character for
its kind. Letters are ".", "/", "0" ... "P" and kinds "]", "^" ... "}", so that neither is taken for the other. The
kinds there is no room for are "~" and one more character.
*/
export const LENGTH_BASE = 35;
export const HALF_SPACE_CODE = 45;
export const LETTER_BASE = 45;
export const KIND_BASE = 93;
export const MORE_KINDS = 126;
export const MORE_BASE = 35;
/** The first of the kinds that take two characters. */
export const FIRST_OF_MORE = MORE_KINDS - KIND_BASE;

const LONGEST_WORD = 40;

/** Words unpacked by one call: few, so that the browser soon sees which function is worth compiling. */
const WORDS_A_CALL = 256;

/** Calls between two turns for the page: a millisecond or two before the code is compiled, a fraction of one after. */
const CALLS_A_STEP = 2;

/** Words share beginnings: for each length of the word at hand, the hashes, half-spaces and letters up to there. */
interface Beginnings {
  hashesA: Int32Array;
  hashesB: Int32Array;
  splits: Int32Array;
  letters: Uint8Array;
}

/** Unpacks a lexicon packed by scripts/lexicon/pack.ts. */
export function decode(data: string): Lexicon {
  return finish(decodeInSteps(data));
}

/** The same in small steps, so that a page can have its turn between them. */
export function* decodeInSteps(data: string): Steps<Lexicon> {
  const header = data.indexOf(';');
  const counted = data
    .slice(0, header)
    .split(',')
    .map((field) => Number.parseInt(field, 36));
  const [size = 0, ...kinds] = counted;
  const lexicon = emptyTable(size);
  const kindBits = Uint32Array.from(kinds);
  const beginnings: Beginnings = {
    hashesA: new Int32Array(LONGEST_WORD).fill(SEED_A),
    hashesB: new Int32Array(LONGEST_WORD).fill(SEED_B),
    splits: new Int32Array(LONGEST_WORD),
    letters: new Uint8Array(LONGEST_WORD),
  };
  let at = header + 1;
  for (let calls = 1; at < data.length; calls += 1) {
    at = unpackWords(lexicon, data, at, kindBits, beginnings);
    if (calls % CALLS_A_STEP === 0) yield;
  }
  return lexicon;
}

/** Unpacks some words from an offset of the data and gives the offset after them. */
function unpackWords(
  lexicon: Lexicon,
  data: string,
  from: number,
  kinds: Uint32Array,
  { hashesA, hashesB, splits, letters: letterCounts }: Beginnings,
): number {
  let at = from;
  for (let words = 0; words < WORDS_A_CALL && at < data.length; words += 1) {
    let length = data.charCodeAt(at) - LENGTH_BASE;
    let hashA = hashesA[length] ?? 0;
    let hashB = hashesB[length] ?? 0;
    let split = splits[length] ?? 0;
    let letters = letterCounts[length] ?? 0;
    for (at += 1; ; at += 1) {
      const unit = data.charCodeAt(at);
      if (unit >= KIND_BASE) {
        if (unit === MORE_KINDS) at += 1;
        const kind = unit === MORE_KINDS ? FIRST_OF_MORE + data.charCodeAt(at) - MORE_BASE : unit - KIND_BASE;
        put(lexicon, hashA, hashB, (kinds[kind] ?? 0) | split);
        at += 1;
        break;
      }
      if (unit === HALF_SPACE_CODE) split |= 1 << letters;
      else {
        hashA = stepA(hashA, unit - LETTER_BASE);
        hashB = stepB(hashB, unit - LETTER_BASE);
        letters += 1;
      }
      length += 1;
      hashesA[length] = hashA;
      hashesB[length] = hashB;
      splits[length] = split;
      letterCounts[length] = letters;
    }
  }
  return at;
}
