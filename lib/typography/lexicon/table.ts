import { SEED_A, SEED_B, stepA, stepB } from './hash.ts';

/** Words by their spelling without half-spaces: an open-addressing hash table in typed arrays. */
export interface Lexicon {
  /** Second hash of the word in each slot. */
  keys: Int32Array;
  /** Its entry (see entry.ts), 0 in an empty slot. */
  entries: Uint32Array;
}

/** A table with room for `size` words. */
export function emptyTable(size: number): Lexicon {
  const slots = 1 << Math.ceil(Math.log2(Math.max(2, size * 1.4)));
  return { keys: new Int32Array(slots), entries: new Uint32Array(slots) };
}

/** Gives the word with these two hashes an entry, in place of the one it had. */
export function put({ keys, entries }: Lexicon, hashA: number, hashB: number, entry: number): void {
  const last = keys.length - 1;
  let slot = hashA & last;
  while (entries[slot] !== 0 && keys[slot] !== hashB) slot = (slot + 1) & last;
  keys[slot] = hashB;
  entries[slot] = entry;
}

/** The entry of the word with these two hashes, 0 when there is none. */
export function find(lexicon: Lexicon, hashA: number, hashB: number): number {
  const { keys, entries } = lexicon;
  const last = keys.length - 1;
  for (let slot = hashA & last; ; slot = (slot + 1) & last) {
    const entry = entries[slot] ?? 0;
    if (entry === 0 || keys[slot] === hashB) return entry;
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
