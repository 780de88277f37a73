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

/** Unpacks a lexicon packed by scripts/lexicon/pack.ts. */
export function decode(data: string): Lexicon {
  const header = data.indexOf(';');
  const counted = data
    .slice(0, header)
    .split(',')
    .map((field) => Number.parseInt(field, 36));
  const [size = 0, ...kinds] = counted;
  const lexicon = emptyTable(size);
  fill(lexicon, data, header + 1, Uint32Array.from(kinds));
  return lexicon;
}

/** Words share beginnings, so the hashes of every beginning of the word at hand are kept. */
function fill(lexicon: Lexicon, data: string, start: number, kinds: Uint32Array): void {
  const hashesA = new Int32Array(LONGEST_WORD).fill(SEED_A);
  const hashesB = new Int32Array(LONGEST_WORD).fill(SEED_B);
  const splits = new Int32Array(LONGEST_WORD);
  const letterCounts = new Uint8Array(LONGEST_WORD);
  let at = start;
  while (at < data.length) {
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
}
