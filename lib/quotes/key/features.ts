import type { Quote } from '../quote.ts';
import { ADVERBS, PREPOSITIONS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { tokenize } from '../words/tokens.ts';
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

export function featuresOf(quote: Quote): Features {
  const tokens = tokenize(quote.text).filter((token) => !token.mark);
  const numbers = tokens.map((token) => token.form).filter((form) => /\d/.test(form));
  return { quote, words: tellingWords(quote.text), length: tokens.length, numbers: new Set(numbers) };
}

/** The words of a text that tell what it is about: no particle, no preposition, no bare verb. */
export function tellingWords(text: string): Set<string> {
  const forms = tokenize(text).flatMap((token) => (token.mark ? [] : [stem(token.form)]));
  return new Set(
    forms.filter(
      (form) =>
        form.length > 1 &&
        !STOP.has(form) &&
        !PREPOSITIONS.has(form) &&
        !ADVERBS.has(form) &&
        !isFiniteVerb(form),
    ),
  );
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
  return form.length > 5 ? form.replace(/(?:هایی|های|ها)$/, '') : form;
}

const STOP = formSet(
  'و که این آن را هم نیز یک است هر چه ما من شما وی او آنها خود همه دو باید شود شده کرده بوده هستند برخی دیگر سوی مورد حال',
);
