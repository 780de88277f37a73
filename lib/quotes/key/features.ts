import type { Quote } from '../quote.ts';
import { ADVERBS, PREPOSITIONS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';

/** What ranking looks at in one quote. */
export interface Features {
  quote: Quote;
  /** Its telling words. */
  words: ReadonlySet<string>;
  /** How many words it has. */
  length: number;
  /** The numbers it states. */
  numbers: ReadonlySet<string>;
}

/** @param tokens the words of the quote's paragraph */
export function featuresOf(quote: Quote, tokens: readonly Token[]): Features {
  const forms = wordsBetween(tokens, quote);
  const numbers = new Set(forms.filter((form) => /\d/.test(form)));
  return { quote, words: telling(forms), length: forms.length, numbers };
}

/** The words of a text that tell what it is about: no particle, no preposition, no bare verb. */
export function tellingWords(text: string): Set<string> {
  return telling(wordsBetween(tokenize(text), { start: 0, end: text.length }));
}

function wordsBetween(tokens: readonly Token[], at: { start: number; end: number }): string[] {
  const words: string[] = [];
  for (let index = firstFrom(tokens, at.start); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.end > at.end) break;
    if (!token.mark) words.push(token.form);
  }
  return words;
}

/** The index of the first token at or after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function telling(forms: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const form of forms) {
    const word = stem(form);
    if (
      word.length > 1 &&
      !STOP.has(word) &&
      !PREPOSITIONS.has(word) &&
      !ADVERBS.has(word) &&
      !isFiniteVerb(word)
    )
      words.add(word);
  }
  return words;
}

/** The share of some words that others hold, 0 to 1. */
export function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}

/** A plural without its ending, so that «طرح‌های» and «طرح» meet. */
function stem(form: string): string {
  const ending = form.length > 5 ? PLURAL_ENDINGS.find((plural) => form.endsWith(plural)) : undefined;
  return ending === undefined ? form : form.slice(0, -ending.length);
}

const PLURAL_ENDINGS = ['هایی', 'های', 'ها'];

const STOP = formSet(
  'و که این آن را هم نیز یک است هر چه ما من شما وی او آنها خود همه دو باید شود شده کرده بوده هستند برخی دیگر سوی مورد حال',
);
