import { plain } from './plain.ts';

/** The words of a text for comparing, in order, without regard to spelling, half-spaces and punctuation. */
export function wordsInOrder(text: string): string[] {
  return plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words of a text, each once. */
export function wordsOf(text: string): Set<string> {
  return new Set(wordsInOrder(text));
}

/** How much two sets of words share, as a share of both together: 1 for the same, 0 for nothing. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}
