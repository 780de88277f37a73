import { equivalentOf } from '../dates/show.ts';
import type { Reading } from '../reading.ts';
import { plainText } from './plain-text.ts';
import { linkToStatement, wordsOf } from './quoted.ts';
import { sourceOf } from './source.ts';
import { type Statement, statementsOf } from './statements.ts';

/** The headings, in the reader's own language; what the story says stays Persian. */
export interface MarkdownHeadings {
  keyQuotes: string;
  quotes: string;
  dates: string;
  unknownSpeaker: string;
}

/** The whole of a reading as Markdown (CommonMark): the source, the key quotes, all quotes, the dates. */
export function markdown(reading: Reading, headings: MarkdownHeadings, keyCount = 3): string {
  const source = sourceOf(reading);
  const statements = statementsOf(reading.quotes);
  const key = reading.key
    .slice(0, keyCount)
    .flatMap(({ id }) => statements.filter(({ parts }) => parts.some((part) => part.id === id)));
  const block = (statement: Statement) => statementBlock(statement, reading, source.url, headings);
  const day = [source.publishedJalali, source.publishedGregorian].filter((text) => text !== '').join(' · ');
  return [
    `# ${escaped(source.title || source.url)}`,
    [source.outlet, day]
      .filter((text) => text !== '')
      .map(escaped)
      .join(' · '),
    source.url && `<${source.url}>`,
    ...section(headings.keyQuotes, key.map(block)),
    ...section(headings.quotes, statements.map(block)),
    ...section(headings.dates, dateLines(reading)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.length > 0 ? [`## ${escaped(heading)}`, ...blocks] : [];
}

function statementBlock(
  statement: Statement,
  reading: Reading,
  url: string,
  { unknownSpeaker }: MarkdownHeadings,
): string {
  const [{ speaker, role }] = statement.parts;
  const said = [speaker, role].flatMap((name) => (name ? [escaped(plainText(name))] : [])).join('، ');
  const link = linkToStatement(statement, reading, url);
  const name = said || escaped(unknownSpeaker);
  return `> ${escaped(wordsOf(statement))}\n>\n> — ${link ? `[${name}](<${link}>)` : name}`;
}

/** One list, in the order of the story; a date that cannot be known is listed as it was said. */
function dateLines({ dates }: Reading): string[] {
  const lines = dates.map((date) => {
    const shown = equivalentOf(date, { language: 'en' })?.text;
    return `- ${escaped(plainText(date.text))}${shown ? ` — ${escaped(shown)}` : ''}`;
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** A text with everything escaped that Markdown or HTML would take for markup. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=](?=[-+=\s]|$)/, '\\$&');
}
