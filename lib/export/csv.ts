import type { Reading } from '../reading.ts';
import { plainText } from './plain-text.ts';
import { linkToStatement, wordsOf } from './quoted.ts';
import { sourceOf } from './source.ts';
import { statementsOf } from './statements.ts';

const COLUMNS = [
  'quote',
  'speaker',
  'role',
  'kind',
  'outlet',
  'title',
  'published',
  'published_jalali',
  'link',
];

/**
 * The quotes of a reading as a table for spreadsheets (RFC 4180), with a byte order mark, without which Excel takes
 * Persian for Latin-1.
 */
export function csv(reading: Reading): string {
  const source = sourceOf(reading);
  const rows = statementsOf(reading.quotes).map((statement) => {
    const [{ speaker, role, kind }] = statement.parts;
    return [
      wordsOf(statement),
      plainText(speaker ?? ''),
      plainText(role ?? ''),
      kind,
      source.outlet,
      source.title,
      source.published,
      source.publishedJalali,
      linkToStatement(statement, reading, source.url),
    ];
  });
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A field in quotation marks. What a spreadsheet would run as a formula gets an apostrophe in front.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}
