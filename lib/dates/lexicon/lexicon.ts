import { contextEntries } from './context.ts';
import { monthEntries } from './months.ts';
import { numberEntries } from './numbers.ts';
import { buildTrie, type Trie } from './trie.ts';
import { wordEntries } from './words.ts';

/** Every word and phrase that finding dates knows. */
export const LEXICON: Trie = buildTrie([
  ...wordEntries(),
  ...monthEntries(),
  ...numberEntries(),
  ...contextEntries(),
]);
