import * as chrono from 'chrono-node';
import { findDates } from '../../lib/dates/find.ts';
import { leastTime } from './measures.ts';
import { newsText, randomFrom } from './news-text.ts';
import type { BenchTable } from './table.ts';

const LENGTH = 250_000;
const HOSTILE_LENGTH = 1_000_000;
const REFERENCE = '2026-07-20';

/** How fast dates are found in news and in hostile text, beside a scan for digits and beside chrono-node. */
export async function bench(): Promise<BenchTable> {
  const news = newsText(LENGTH);
  const scan = nanoseconds(() => scanDigits(news), news.length);
  const own = nanoseconds(() => findDates(news, { reference: REFERENCE }).length, news.length);
  // chrono-node knows no Persian: it is given the digits it can read, and a fifth of the text.
  const latin = toLatinDigits(news.slice(0, LENGTH / 5));
  const other = nanoseconds(() => chrono.parse(latin).length, latin.length);
  const rows: BenchTable['rows'] = [
    row('a scan for digits (regular expression)', scan, scan, own),
    row('Khana', own, scan, own),
    row('chrono-node, English', other, scan, own),
  ];
  for (const [name, text] of hostileTexts()) {
    rows.push(
      row(
        `Khana on ${name}`,
        nanoseconds(() => findDates(text).length, text.length),
        scan,
        own,
      ),
    );
  }
  return {
    title: 'Finding dates',
    note: `Text of ${LENGTH.toLocaleString('en')} UTF-16 units, news-like, and hostile texts of ${HOSTILE_LENGTH.toLocaleString('en')}; processor time, the best of up to a hundred runs. Each date found costs as much as some hundred characters of prose, so of texts that are nothing but dates, or nothing but what may begin one, only a share is read (lib/dates/allowance.ts).`,
    columns: ['what', 'found', 'ns per character', 'to the scan', 'to Khana on news'],
    rows,
  };
}

interface Timing {
  found: number;
  each: number;
}

function row(name: string, { found, each }: Timing, scan: Timing, own: Timing): (string | number)[] {
  const times = (of: Timing) => Number((each / of.each).toFixed(1));
  return [name, found, Number(each.toFixed(1)), times(scan), times(own)];
}

/** Nanoseconds of processor time per character. */
function nanoseconds(run: () => number, characters: number): Timing {
  const { microseconds, result } = leastTime(run);
  return { found: result, each: (microseconds * 1000) / characters };
}

function scanDigits(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(/[0-9۰-۹٠-٩]+/g)) found++;
  return found;
}

/** Texts of what dates are made of: nearly dates, and dates without end. */
function hostileTexts(): (readonly [string, string])[] {
  const repeat = (unit: string) => unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length));
  return [
    ['digits', repeat('۱۲۳۴۵۶۷۸۹۰')],
    ['digits and slashes', repeat('1/2/3/')],
    ['slashes', repeat('/')],
    ['digits and slashes, with spaces', repeat('1/ 2/ ')],
    ['month names in one word', repeat('مهرماهتیرآبان ')],
    ['month names', repeat('مهر تیر آبان ')],
    ['one month and no more', repeat('مهر ')],
    ['days that never come to a month', repeat('۱ و ۲ تا ۳، ')],
    [
      'digits, slashes and month names at random',
      atRandom(['۱', '۲۳', '1405', '/', '/', 'مهر', 'تیر', 'خرداد']),
    ],
    ['slashes and month names at random, with spaces', atRandom(['/ ', 'مهر ', 'تیر ', 'دی ', 'می '])],
    [
      'digits, slashes and month names at random, with spaces',
      atRandom(['۱ ', '۲۳ ', '1405 ', '/ ', '/ ', 'مهر ', 'تیر ', 'خرداد ']),
    ],
    ['lists of days', repeat('۱، ۲، ۳ و ۴ مهر ')],
    ['nothing but dates', repeat('۱۶ آبان ۱۴۰۳ ')],
  ];
}

function atRandom(pieces: readonly string[]): string {
  const random = randomFrom(7);
  let text = '';
  while (text.length < HOSTILE_LENGTH) text += pieces[Math.floor(random() * pieces.length)];
  return text;
}

function toLatinDigits(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
