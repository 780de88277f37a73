import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** How often a spelling was seen in news: as one word, with a space in it, and in each of its ways with half-spaces. */
export interface Count {
  letters: string;
  joined: number;
  spaced: number;
  /** Ways with half-spaces ("-"), the most frequent first. */
  split: { spelling: string; count: number }[];
}

/** How often a spelling was seen with half-spaces, in whichever way. */
export function timesSplit({ split }: Count): number {
  return split.reduce((sum, { count }) => sum + count, 0);
}

/** The counted spellings of counts.tsv.gz: letters, joined, spaced, then spelling:count for each way with half-spaces. */
export function readCounts(): Count[] {
  const table = gunzipSync(readFileSync(new URL('counts.tsv.gz', import.meta.url))).toString('utf8');
  return table.trimEnd().split('\n').map(readRow);
}

function readRow(row: string): Count {
  const [letters = '', joined = '0', spaced = '0', ...ways] = row.split('\t');
  const split = ways.map((way) => {
    const [spelling = '', count = '0'] = way.split(':');
    return { spelling, count: Number(count) };
  });
  return { letters, joined: Number(joined), spaced: Number(spaced), split };
}
