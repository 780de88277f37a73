import { SEED_A, SEED_B, stepA, stepB } from './hash.ts';

/** Gives the entry (see entry.ts) of some letters of a spelled word (see letters.ts), 0 when they are none. */
export type Search = (letters: Uint8Array, from: number, to: number) => number;

/** A lexicon, and what it was asked lately. */
export interface Lexicon {
  search: Search;
  /** For each slot the second hash of the word that was last looked for there, and its entry and one. */
  recent: Int32Array;
}

/** What is recalled of a word that has to be searched for. */
export const NOT_RECENT = -1;

/** Most words of a long text are among so many. */
const SLOTS = 1 << 15;

/** A lexicon that has been asked nothing yet. */
export function lexiconOf(search: Search): Lexicon {
  return { search, recent: new Int32Array(2 * SLOTS) };
}

/** The entry of the word with these two hashes (see hash.ts) if it was looked for lately, else `NOT_RECENT`. */
export function recall({ recent }: Lexicon, hashA: number, hashB: number): number {
  const slot = (hashA & (SLOTS - 1)) << 1;
  return recent[slot] === hashB ? (recent[slot + 1] ?? 0) - 1 : NOT_RECENT;
}

/** The entry of the letters `from` to `to` (excluded) of a spelled word, 0 when there is none. */
export function find(lexicon: Lexicon, letters: Uint8Array, from: number, to: number): number {
  let hashA = SEED_A;
  let hashB = SEED_B;
  for (let at = from; at < to; at += 1) {
    const code = letters[at] ?? 0;
    hashA = stepA(hashA, code);
    hashB = stepB(hashB, code);
  }
  const known = recall(lexicon, hashA, hashB);
  if (known !== NOT_RECENT) return known;
  const entry = lexicon.search(letters, from, to);
  const { recent } = lexicon;
  const slot = (hashA & (SLOTS - 1)) << 1;
  recent[slot] = hashB;
  recent[slot + 1] = entry + 1;
  return entry;
}
