import { tidied } from '../../components/tidied.ts';
import { parseIso } from '../../lib/calendar/iso.ts';
import { jalaliOf } from '../../lib/calendar/jalali.ts';
import { printCivil, printFields } from '../../lib/calendar/print.ts';
import { equivalentOf } from '../../lib/dates/show.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Reading } from '../../lib/reading.ts';

/** How many key quotes are printed. */
const KEY_QUOTES = 3;

/** A reading as text for a terminal, mended as the page is: the story, its dates, and the key quotes. */
export function printReading(reading: Reading): string {
  const { article, dates, mended, quotes, key } = reading;
  if (!article) return `No Persian news story was found at ${reading.url}.`;
  const keyQuotes = key.slice(0, KEY_QUOTES).flatMap(({ id }) => quotes.filter((quote) => quote.id === id));
  const edits = mended.reduce((sum, { count }) => sum + count, 0);
  return [
    tidied(article.title),
    printPublished(article.published),
    '',
    `Dates: ${dates.length}`,
    ...dates.map((date) => `  ${gregorian(date).padEnd(31)} ${onOneLine(date.text)}`),
    '',
    `Mended: ${edits} ${edits === 1 ? 'place' : 'places'}`,
    ...mended.map(({ rule, count }) => `  ${String(count).padStart(4)}  ${rule}`),
    '',
    `Key quotes: ${keyQuotes.length} of ${quotes.length}`,
    ...keyQuotes.flatMap(printQuote),
  ].join('\n');
}

function printPublished(published: string | null): string {
  const civil = published === null ? null : parseIso(published);
  if (!civil) return 'Published: not stated';
  const jalali = jalaliOf(civil);
  const other = jalali ? ` · ${printFields(jalali, 'jalali', 'fa')}` : '';
  return `Published: ${printCivil(civil, 'en', true)}${other}`;
}

function gregorian(date: Reading['dates'][number]): string {
  if (date.impossible) return 'no such day';
  return equivalentOf(date, { language: 'en' })?.text ?? 'unknown';
}

function printQuote({ speaker, role, text }: Quote): string[] {
  const name = [speaker ?? 'speaker not named', role].filter(Boolean).join('، ');
  return [`  ${tidied(name)}`, `    «${onOneLine(tidied(text))}»`];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
