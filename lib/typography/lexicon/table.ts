import { SEED_A, SEED_B, stepA, stepB } from './hash.ts';

/**
 * Words by their spelling without half-spaces: an open-addressing hash table. Each slot is two numbers side by side,
 * the second hash of a word and its entry (see entry.ts), which is 0 in an empty slot.
 */
export type Lexicon = Int32Array;

/** A table with room for `size` words. */
export function emptyTable(size: number): Lexicon {
  return new Int32Array(2 << Math.ceil(Math.log2(Math.max(2, size * 1.4))));
}

/** Gives the word with these two hashes an entry, in place of the one it had. */
export function put(lexicon: Lexicon, hashA: number, hashB: number, entry: number): void {
  const last = lexicon.length - 1;
  let slot = (hashA << 1) & last;
  while (lexicon[slot + 1] !== 0 && lexicon[slot] !== hashB) slot = (slot + 2) & last;
  lexicon[slot] = hashB;
  lexicon[slot + 1] = entry;
}

/** The entry of the word with these two hashes, 0 when there is none. */
export function find(lexicon: Lexicon, hashA: number, hashB: number): number {
  const last = lexicon.length - 1;
  for (let slot = (hashA << 1) & last; ; slot = (slot + 2) & last) {
    const entry = lexicon[slot + 1] ?? 0;
    if (entry === 0 || lexicon[slot] === hashB) return entry;
  }
}

/** The entry of the letters `from` to `to` (excluded) of a spelled word, 0 when there is none. */
export function findLetters(lexicon: Lexicon, letters: ArrayLike<number>, from: number, to: number): number {
  let hashA = SEED_A;
  let hashB = SEED_B;
  for (let at = from; at < to; at += 1) {
    const code = letters[at] ?? 0;
    hashA = stepA(hashA, code);
    hashB = stepB(hashB, code);
  }
  return find(lexicon, hashA, hashB);
}
