import type { KeyQuote, QuotableArticle, Quote } from '../quote.ts';

export function rankQuotes(_article: QuotableArticle, quotes: readonly Quote[]): KeyQuote[] {
  return quotes.map(({ id }) => ({ id, score: 0, reasons: [] }));
}
