import type { Article } from './article/article.ts';
import type { TextOf } from './article/blocks.ts';
import { readPageInSteps } from './article/read.ts';
import type { Kind, Reason } from './article/verdict.ts';
import { findDates } from './dates/find.ts';
import type { DateMention } from './dates/mention.ts';
import { findQuotesInSteps } from './quotes/find.ts';
import type { KeyQuote, Quote } from './quotes/quote.ts';
import { finish, type Steps } from './text/steps.ts';
import type { RuleName } from './typography/rules.ts';
import { tidy } from './typography/tidy.ts';

/** Everything Khana understands of one page, as data. */
export interface Reading {
  url: string;
  news: boolean;
  kind: Kind;
  /** BCP 47 code of the language of the page's text, `und` when it cannot be told. */
  language: string;
  /** What the verdict rests on. */
  reasons: Reason[];
  article: Article | null;
  /** The dates of the title and the paragraphs, in order. */
  dates: StoryDate[];
  quotes: Quote[];
  /** Best first. */
  key: KeyQuote[];
  /** How many edits the story's text needs, by rule, most first. */
  mended: MendedRule[];
}

/** A date of the story; `para` is the index of its paragraph, -1 for the title. */
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
export function* readDocumentInSteps(
  document: Document,
  url: string,
  textOf?: TextOf,
): Steps<DocumentReading> {
  const { article: found, ...verdict } = yield* readPageInSteps(document, url, textOf);
  if (!found) {
    return {
      reading: { url, ...verdict, article: null, dates: [], quotes: [], key: [], mended: [] },
      nodes: [],
    };
  }
  yield;
  const { blocks = [], ...article } = found;
  const dates: StoryDate[] = [];
  const counts = new Map<RuleName, number>();
  for (const [index, text] of [article.title, ...article.paragraphs].entries()) {
    const mentions = findDates(text, { reference: article.published ?? undefined });
    dates.push(...mentions.map((date) => ({ ...date, para: index - 1 })));
    yield;
    for (const { rule } of tidy(text)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    yield;
  }
  const { quotes, key } = yield* findQuotesInSteps(article);
  const mended = [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
  return {
    reading: { url, ...verdict, article, dates, quotes, key, mended },
    nodes: blocks.map(({ nodes }) => nodes),
  };
}
