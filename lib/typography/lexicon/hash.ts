/** A word's key is two independent 32-bit hashes, so that two words of the language never share one in practice. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x9747b28c | 0;

/** The first hash of a word followed by one more letter. FNV-1a. */
export function stepA(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The second hash of a word followed by one more letter: another multiplier, and a turn of the bits. */
export function stepB(hash: number, code: number): number {
  const mixed = Math.imul(hash + code, 0x85ebca6b);
  return (mixed << 13) | (mixed >>> 19);
}
