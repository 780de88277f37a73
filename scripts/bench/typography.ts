import { halfSpace } from '@persian-tools/persian-tools';
import { DATA } from '../../lib/typography/lexicon/data.generated.ts';
import { openLexicon } from '../../lib/typography/lexicon/shipped.ts';
import { tidy } from '../../lib/typography/tidy.ts';
import { newsText } from './news-text.ts';
import type { BenchTable } from './table.ts';
import { virastar } from './virastar.ts';

const LENGTH = 200_000;
const ROUNDS = 7;
/** What pages do to half-spaces. */
const DAMAGES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\u200c', ''),
  (text) => text.replaceAll('\u200c', ' '),
];

/**
 * Throughput of tidying beside that of two other libraries and of a bare pass over the characters, on the same
 * passages in one run; and what the lexicon costs.
 */
export async function bench(): Promise<BenchTable> {
  const contenders: [string, (passage: string) => unknown][] = [
    ['Khana tidy', (passage) => tidy(passage)],
    ['virastar cleanup', virastar],
    ['persian-tools halfSpace', (passage) => halfSpace(passage)],
    ['a bare pass', barePass],
  ];
  const passages = newsText(LENGTH)
    .split('\n')
    .filter((passage) => passage !== '');
  const texts = DAMAGES.map((damage) => passages.map(damage));
  const speeds = contenders.map(() => texts.map(() => 0));
  // The contenders take turns, and the best round counts: whatever else the machine does hits all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [who, [, run]] of contenders.entries()) {
      for (const [which, text] of texts.entries()) {
        const row = speeds[who] ?? [];
        row[which] = Math.max(row[which] ?? 0, megabytesPerSecond(text, run));
      }
    }
  }
  const rows = contenders.map(([name], who) => [
    name,
    ...(speeds[who] ?? []).map((speed) => speed.toFixed(1)),
  ]);
  const ratios = texts.map((_, which) => ((speeds[0]?.[which] ?? 0) / (speeds[1]?.[which] ?? 1)).toFixed(1));
  return {
    title: 'Typography',
    note:
      `Megabytes of UTF-8 a second, the best of ${ROUNDS} rounds, on ${LENGTH} characters of made-up news, its half-spaces in place, ` +
      `lost, or turned into spaces. The lexicon takes ${Math.round((DATA.length + openLexicon().recent.byteLength) / 1000)} kB of memory.`,
    columns: ['what', 'in place', 'lost', 'as spaces'],
    rows: [...rows, ['Khana / virastar', ...ratios]],
  };
}

function megabytesPerSecond(passages: readonly string[], run: (passage: string) => unknown): number {
  const bytes = passages.reduce((sum, passage) => sum + Buffer.byteLength(passage), 0);
  const started = performance.now();
  for (const passage of passages) run(passage);
  return bytes / 1000 / (performance.now() - started);
}

function barePass(passage: string): number {
  let sum = 0;
  for (let at = 0; at < passage.length; at += 1) sum ^= passage.charCodeAt(at);
  return sum;
}
