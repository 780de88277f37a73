import { en } from './en.ts';
import { fa } from './fa.ts';
import { type Language, languageFor } from './language.ts';

export type { Language };

/** Khana's own words, in one language. */
export interface Strings {
  language: Language;
  direction: 'rtl' | 'ltr';
  name: string;
  close: string;
  showOriginal: string;
  showMended: string;
  published: string;
  keyQuotes: string;
  allQuotes: (count: number) => string;
  dates: (count: number) => string;
  mended: (count: number) => string;
  noStory: string;
  noQuotes: string;
  noDates: string;
  unknownSpeaker: string;
  goToQuote: string;
  goToDate: string;
  lost: string;
  impossible: string;
  unknownDate: string;
  inferredYear: string;
  indirect: string;
}

/**
 * The words for a language the reader has chosen, or else for the browser's.
 *
 * @param browserLanguage a BCP 47 tag
 */
export function stringsFor(chosen: Language | null, browserLanguage: string): Strings {
  return languageFor(chosen, browserLanguage) === 'fa' ? fa : en;
}
