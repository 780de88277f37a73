import type { Token } from './tokens.ts';

/** The length of the first phrase of a list that stands at a token; 0 when none does. Longer phrases come first. */
export function phraseLength(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const phrase of phrases) {
    if (phrase.every((word, offset) => tokens[at + offset]?.form === word)) return phrase.length;
  }
  return 0;
}
