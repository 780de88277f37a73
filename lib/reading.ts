import type { Article } from './article/article.ts';
import type { TextOf } from './article/blocks.ts';
import { wordsInOrder } from './article/likeness.ts';
import { type PageVerdict, readPageInSteps } from './article/read.ts';
import type { Kind, Reason } from './article/verdict.ts';
import type { DateMention } from './dates/mention.ts';
import { type ParagraphContext, type ParagraphReader, paragraphReader } from './paragraphs.ts';
import { findQuotesInSteps } from './quotes/find.ts';
import type { KeyQuote, Quote, Quotes } from './quotes/quote.ts';
import { type Piece, piecesOf } from './text/pieces.ts';
import { finish, type Steps } from './text/steps.ts';
import type { RuleName } from './typography/rules.ts';

/** Everything Khana understands of one page, as data. */
export interface Reading {
  url: string;
  news: boolean;
  kind: Kind;
  /** BCP 47 code of the language of the page's text (Dari is `prs`), `und` when it cannot be told. */
  language: string;
  /** What the verdict rests on. */
  reasons: Reason[];
  article: Article | null;
  /** The dates of the title, the lead and the paragraphs, in order. */
  dates: StoryDate[];
  /** The quotes of the lead and the paragraphs, in order; `para` as in `StoryDate`. */
  quotes: Quote[];
  /** Best first. */
  key: KeyQuote[];
  /** How many edits the story's text needs, by rule, most first. */
  mended: MendedRule[];
}

/** Where a date or a quote stands that is in no paragraph. */
export const TITLE = -1;
export const LEAD = -2;

/** A date of the story; `para` is the index of its paragraph, `TITLE` or `LEAD`. */
export interface StoryDate extends DateMention {
  para: number;
}

export interface MendedRule {
  rule: RuleName;
  count: number;
}

/** A reading and the way back from its paragraphs to the page. */
export interface DocumentReading {
  reading: Reading;
  /** For each paragraph of the article, the text nodes that carry it. */
  nodes: readonly (readonly Text[])[];
}

/**
 * Reads a document without changing it.
 *
 * @param url the address the document was loaded from; it may carry the publication date
 */
export function readDocument(document: Document, url: string): DocumentReading {
  return finish(readDocumentInSteps(document, url));
}

/**
 * The same reading in steps, so that a live page can have its turn between them.
 *
 * @param textOf the text of a node; for the live page, what the page itself wrote there
 */
function* readDocumentInSteps(document: Document, url: string, textOf?: TextOf): Steps<DocumentReading> {
  const page = yield* readPageInSteps(document, url, textOf);
  return yield* readStoryInSteps(page, url, paragraphReader(contextOf(page)));
}

/** What the reading of a page's paragraphs depends on. */
export function contextOf({ article, language }: PageVerdict): ParagraphContext {
  return { reference: article?.published ?? undefined, dari: language === 'prs' };
}

/** Reads the story of a page whose article has been found, in such steps. */
export function* readStoryInSteps(
  { article: found, ...verdict }: PageVerdict,
  url: string,
  { datesIn, editsOf }: ParagraphReader,
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
  const { quotes, key } = yield* quotesOf(article, lead);
  const mended = [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
  return {
    reading: { url, ...verdict, article, dates, quotes, key, mended },
    nodes: blocks.map(({ nodes }) => nodes),
  };
}

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
function* quotesOf({ title, paragraphs }: Article, lead: string | null): Steps<Quotes> {
  if (lead === null) return yield* findQuotesInSteps({ title, paragraphs });
  const found = yield* findQuotesInSteps({ title, paragraphs: [lead, ...paragraphs] });
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
