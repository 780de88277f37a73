import { CONTEXT } from './context.ts';
import { monthEntries } from './months.ts';
import { numberEntries } from './numbers.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { WORDS } from './words.ts';

/** Every word and phrase that finding dates knows. */
export const LEXICON: Phrases = phrasesOf([...WORDS, ...monthEntries(), ...numberEntries(), ...CONTEXT]);
