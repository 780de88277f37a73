import type { Article } from './article.ts';
import { readBlocks } from './blocks.ts';
import { layOut } from './body.ts';
import { findHeadline } from './headline.ts';
import { identifyLanguage } from './language.ts';
import { findStory } from './story.ts';
import { readStructured } from './structured.ts';
import { judge, type Kind, type Reason } from './verdict.ts';

/** What a page is, why, and its story where it has one. */
export interface PageVerdict {
  news: boolean;
  kind: Kind;
  /** BCP 47 code of the language of the page's text, `und` when it cannot be told. */
  language: string;
  reasons: Reason[];
  article: Article | null;
}

/**
 * Reads a page: whether it is a Persian news story, and the story itself. The document is only looked at: nothing in
 * it is changed, no style computed, no layout forced, so the same reading is made of a saved page as of a live one.
 *
 * @param url the page's address; empty when it is not known
 */
export function readPage(document: Document, url: string): PageVerdict {
  const blocks = document.body ? readBlocks(document.body) : [];
  const structured = readStructured(document);
  const { title, block } = findHeadline(blocks, structured);
  const layout = layOut(blocks, block?.element ?? null);
  const story = findStory(layout, block);
  const text = (story.body.length > 0 ? story.body : blocks).map((line) => line.text).join('\n');
  const language = identifyLanguage(text);
  const verdict = judge({ language, blocks, structured, story, url });
  if (language !== 'fa' || story.body.length === 0) return { ...verdict, language, article: null };
  const article: Article = {
    title,
    published: structured.published[0]?.slice(0, 10) ?? null,
    byline: structured.authors[0] ?? null,
    paragraphs: story.body.map((line) => line.text),
    blocks: story.body,
  };
  if (story.lead) article.lead = story.lead.text;
  return { ...verdict, language, article };
}
