import type { Article } from './article/article.ts';
import { wordsInOrder } from './article/likeness.ts';
import type { PageVerdict } from './article/read.ts';
import type { DateMention } from './dates/mention.ts';
import type { ParagraphContext, ParagraphReader } from './paragraphs.ts';
import type { QuotableArticle, Quotes } from './quotes/quote.ts';
import type { DocumentReading, StoryDate } from './reading.ts';
import { type Piece, piecesOf } from './text/pieces.ts';
import type { Steps } from './text/steps.ts';
import type { RuleName } from './typography/rules.ts';

/** Where a date or a quote stands that is in no paragraph. */
export const TITLE = -1;
export const LEAD = -2;

/** What finds the quotes of an article: `findQuotesInSteps`, or whatever has brought it. */
export type QuoteFinder = (article: QuotableArticle) => Steps<Quotes>;

/**
 * Reads the story of a page whose article has been found, in such steps.
 *
 * @param findQuotes null where it cannot be had: the story is read without its quotes
 */
export function* readStoryInSteps(
  { article: found, ...verdict }: PageVerdict,
  url: string,
  { datesIn, editsOf }: ParagraphReader,
  findQuotes: QuoteFinder | null,
): Steps<DocumentReading> {
  if (!found) {
    return {
      reading: { url, ...verdict, article: null, dates: [], quotes: [], key: [], mended: [] },
      nodes: [],
    };
  }
  yield;
  const { blocks = [], ...article } = found;
  const lead = article.lead !== undefined && !repeats(article.paragraphs, article.lead) ? article.lead : null;
  yield;
  const dates: StoryDate[] = [];
  const counts = new Map<RuleName, number>();
  for (const { para, text } of textsOf(article, lead)) {
    for (const piece of piecesOf(text)) {
      dates.push(...storyDates(datesIn(piece.text), piece, para));
      yield;
      for (const { rule } of editsOf(piece.text)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      yield;
    }
  }
  const { quotes, key } = findQuotes ? yield* quotesOf(article, lead, findQuotes) : NO_QUOTES;
  const mended = [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
  return {
    reading: { url, ...verdict, article, dates, quotes, key, mended },
    nodes: blocks.map(({ nodes }) => nodes),
  };
}

/** What the reading of a page's paragraphs depends on. */
export function contextOf({ article, language }: PageVerdict): ParagraphContext {
  return { reference: article?.published ?? undefined, dari: language === 'prs' };
}

const NO_QUOTES: Quotes = { quotes: [], key: [] };

function textsOf({ title, paragraphs }: Article, lead: string | null): { para: number; text: string }[] {
  return [
    { para: TITLE, text: title },
    ...(lead === null ? [] : [{ para: LEAD, text: lead }]),
    ...paragraphs.map((text, para) => ({ para, text })),
  ];
}

function storyDates(dates: readonly DateMention[], { start }: Piece, para: number): StoryDate[] {
  return dates.map((date) => ({ ...date, start: date.start + start, end: date.end + start, para }));
}

/** The quotes of a story, the lead read as its first paragraph; a quote of the lead that the body brings again is left to the body. */
function* quotesOf(
  { title, paragraphs }: Article,
  lead: string | null,
  findQuotes: QuoteFinder,
): Steps<Quotes> {
  if (lead === null) return yield* findQuotes({ title, paragraphs });
  const found = yield* findQuotes({ title, paragraphs: [lead, ...paragraphs] });
  const body = found.quotes.flatMap(({ para, text }) => (para > 0 ? [text] : []));
  const quotes = found.quotes.flatMap((quote) => {
    if (quote.para > 0) return [{ ...quote, para: quote.para - 1 }];
    return repeats(body, quote.text) ? [] : [{ ...quote, para: LEAD }];
  });
  const kept = new Set(quotes.map(({ id }) => id));
  return { quotes, key: found.key.filter(({ id }) => kept.has(id)) };
}

/** Whether one of the first texts holds nearly all the words of another. */
function repeats(texts: readonly string[], other: string): boolean {
  const words = wordsInOrder(other);
  return texts.slice(0, MOST_COMPARED).some((text) => {
    if (text.length < 0.8 * other.length) return false;
    const known = new Set(wordsInOrder(text));
    return words.filter((word) => known.has(word)).length >= REPETITION * words.length;
  });
}

const REPETITION = 0.85;
const MOST_COMPARED = 50;
