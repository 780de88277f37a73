import type { TextOf } from '../../lib/article/blocks.ts';
import { type PageVerdict, readPageInSteps } from '../../lib/article/read.ts';
import { finishInSlices } from '../../lib/page/slices.ts';
import { blockOf } from '../../lib/page/walk.ts';
import { type ParagraphReader, sharedParagraphReader } from '../../lib/paragraphs.ts';
import type { DocumentReading } from '../../lib/reading.ts';
import { contextOf, type QuoteFinder, readStoryInSteps } from '../../lib/story-reading.ts';

/** What a page is and where its story stands: enough to mend it by. */
export interface Story {
  page: PageVerdict;
  paragraphs: ParagraphReader;
  /** The blocks that carry it. */
  blocks: ReadonlySet<Element>;
  /** Reads the story itself; null when the signal has aborted before the end. */
  read(): Promise<DocumentReading | null>;
}

/**
 * Looks for the story of a document, in slices.
 *
 * @param bringQuotes brings the finder of quotes, while the story is being mended; null where it cannot come
 * @param textOf the text of a node as the page wrote it
 * @returns null when the signal has aborted before the end
 */
export async function findStory(
  document: Document,
  signal: AbortSignal,
  bringQuotes: () => Promise<QuoteFinder | null>,
  textOf?: TextOf,
): Promise<Story | null> {
  const url = document.URL;
  const page = await finishInSlices(readPageInSteps(document, url, textOf), signal);
  if (!page) return null;
  const { article } = page;
  const quotes = article ? bringQuotes() : null;
  const texts = article ? [article.title, ...article.paragraphs] : [];
  const paragraphs = sharedParagraphReader(texts, contextOf(page));
  const blocks = (article?.blocks ?? []).flatMap(({ nodes: [first] }) => (first ? [blockOf(first)] : []));
  return {
    page,
    paragraphs,
    blocks: new Set(blocks.filter((block): block is Element => block?.nodeType === 1)),
    read: async () => finishInSlices(readStoryInSteps(page, url, paragraphs, await quotes), signal),
  };
}
