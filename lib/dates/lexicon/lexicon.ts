import { contextEntries } from './context.ts';
import type { Lexeme } from './lexeme.ts';
import { monthEntries } from './months.ts';
import { numberEntries } from './numbers.ts';
import { buildTrie, type Trie } from './trie.ts';
import { wordEntries } from './words.ts';

/** Every word and phrase that finding dates knows. */
export const LEXICON: Trie = buildTrie(
  merged([...wordEntries(), ...monthEntries(), ...numberEntries(), ...contextEntries()]),
);

/** One lexeme for each phrase: the first, and `also` the kinds of the others. */
function merged(entries: readonly [string, Lexeme][]): [string, Lexeme][] {
  const byPhrase = new Map<string, Lexeme>();
  for (const [phrase, lexeme] of entries) {
    const first = byPhrase.get(phrase);
    if (first) first.also = [...(first.also ?? []), lexeme.kind];
    else byPhrase.set(phrase, inOneShape(lexeme));
  }
  return [...byPhrase];
}

/** A copy with every field there in one order: objects of one shape are read several times faster. */
function inOneShape({ kind, value, also, calendar, weak, prefix, explicit, unit }: Lexeme): Lexeme {
  return { kind, value, also, calendar, weak, prefix, explicit, unit };
}
