import type { Reading } from '../reading.ts';
import { plainText } from './plain-text.ts';
import { type Source, sourceOf } from './source.ts';
import type { Statement } from './statements.ts';
import { linkToWords } from './text-fragment.ts';

/**
 * A statement with its source, as plain text to be pasted: the words in guillemets, who said them, the outlet and
 * the story's title, the day in both calendars, and a link to the words in the page.
 */
export function quotedText(statement: Statement, reading: Reading): string {
  const source = sourceOf(reading);
  const [{ speaker, role }] = statement.parts;
  const said = [speaker, role].flatMap((name) => (name ? [plainText(name)] : [])).join('، ');
  return [
    `«${wordsOf(statement)}»`,
    said && `— ${said}`,
    sourceLine(source),
    linkToStatement(statement, reading, source.url),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of a statement on one line. */
export function wordsOf({ parts }: Statement): string {
  return parts.map(({ text }) => plainText(text)).join(' ');
}

/** A link to where a statement begins in the page; empty when the page has no address of the web. */
export function linkToStatement({ parts: [first] }: Statement, { article }: Reading, url: string): string {
  const paragraphs = article?.paragraphs ?? [];
  const paragraph = paragraphs[first.para];
  if (url === '' || paragraph === undefined) return url;
  return linkToWords(url, paragraph, first.start, first.end, paragraphs);
}

/** Outlet, title and day on one line, as far as they are known. */
function sourceLine({ outlet, title, publishedJalali, publishedGregorian }: Source): string {
  const day = publishedGregorian && `${publishedJalali || '؟'} (${publishedGregorian})`;
  return [outlet, title && `«${title}»`, day].filter((piece) => piece !== '').join('، ');
}
