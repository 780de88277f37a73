import type { Article } from './article/article.ts';
import { readPage } from './article/read.ts';
import { findDates } from './dates/find.ts';
import type { DateMention } from './dates/mention.ts';
import { findQuotes } from './quotes/find.ts';
import type { KeyQuote, Quote } from './quotes/quote.ts';
import type { RuleName } from './typography/rules.ts';
import { tidy } from './typography/tidy.ts';

/** Everything Khana understands of one page, as data. */
export interface Reading {
  url: string;
  news: boolean;
  language: string;
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
  const { news, language, article: found } = readPage(document, url);
  const { blocks = [], ...article } = found ?? {};
  const story = found ? (article as Article) : null;
  const { quotes, key } = story ? findQuotes(story) : { quotes: [], key: [] };
  return {
    reading: {
      url,
      news,
      language,
      article: story,
      dates: story ? datesOf(story) : [],
      quotes,
      key,
      mended: story ? mendedRules(story) : [],
    },
    nodes: blocks.map(({ nodes }) => nodes),
  };
}

function datesOf({ title, paragraphs, published }: Article): StoryDate[] {
  return [title, ...paragraphs].flatMap((text, index) =>
    findDates(text, { reference: published ?? undefined }).map((date) => ({ ...date, para: index - 1 })),
  );
}

function mendedRules({ title, paragraphs }: Article): MendedRule[] {
  const counts = new Map<RuleName, number>();
  for (const text of [title, ...paragraphs]) {
    for (const { rule } of tidy(text)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
}
