import type { Article } from './article/article.ts';
import { readPageInSteps } from './article/read.ts';
import type { Kind, Reason } from './article/verdict.ts';
import type { DateMention } from './dates/mention.ts';
import { paragraphReader } from './paragraphs.ts';
import { findQuotesInSteps } from './quotes/find.ts';
import type { KeyQuote, Quote } from './quotes/quote.ts';
import { contextOf, readStoryInSteps } from './story-reading.ts';
import { finish } from './text/steps.ts';
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
  const page = finish(readPageInSteps(document, url));
  return finish(readStoryInSteps(page, url, paragraphReader(contextOf(page)), findQuotesInSteps));
}
