import { findDates } from '../../lib/dates/find.ts';
import { findQuotes } from '../../lib/quotes/find.ts';
import { tidy } from '../../lib/typography/tidy.ts';
import { leastTime } from './measures.ts';
import { newsText } from './news-text.ts';
import type { BenchTable } from './table.ts';

/** UTF-16 units of each text. */
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** What the others are set beside. */
const MIDDLE = 100_000;
/** One run of the longest texts takes some seconds. */
const EFFORT = { fewest: 3, most: 1000, patience: 1500 };

const ENGINES: readonly (readonly [what: string, run: (text: string, paragraphs: string[]) => unknown])[] = [
  ['dates, in one passage', (text) => findDates(text, { reference: '2026-07-20' })],
  ['tidy, in one passage', (text) => tidy(text)],
  ['quotes, in paragraphs of some 300 characters', (_, paragraphs) => findQuotes({ paragraphs })],
];

/** How the cost of a character changes with the length of the text it stands in. */
export async function bench(): Promise<BenchTable> {
  const texts = LENGTHS.map((length) => newsText(length).slice(0, length));
  const rows = ENGINES.map(([what, run]) => {
    const costs = texts.map((text) => {
      const paragraphs = text.split('\n').filter(Boolean);
      const { microseconds } = leastTime(() => run(text, paragraphs), EFFORT);
      return (1000 * microseconds) / text.length;
    });
    const middle = costs[LENGTHS.indexOf(MIDDLE)] ?? 1;
    return [what, Number(middle.toFixed(1)), ...costs.map((cost) => (cost / middle).toFixed(2))];
  });
  return {
    title: 'From 1 kB to 10 MB',
    note: 'News-like text of our own making, in UTF-16 units; processor time, the best of three runs and more. What stays near 1 grows in step with the text.',
    columns: ['what', 'ns per character of 100 k', ...LENGTHS.map(printLength)],
    rows,
  };
}

function printLength(length: number): string {
  return length < 1_000_000 ? `${length / 1000} k` : `${length / 1_000_000} M`;
}
