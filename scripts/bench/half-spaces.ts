import { halfSpace } from '@persian-tools/persian-tools';
import { applyEdits } from '../../lib/text/edits.ts';
import { tidy } from '../../lib/typography/tidy.ts';
import { percent } from './measures.ts';
import { newsText } from './news-text.ts';
import type { BenchTable } from './table.ts';
import { virastar } from './virastar.ts';

const LENGTH = 200_000;
const HALF_SPACE = '\u200c';

const CONTENDERS: readonly (readonly [string, (passage: string) => string])[] = [
  ['Khana tidy', (passage) => applyEdits(passage, tidy(passage))],
  ['virastar cleanup', virastar],
  ['persian-tools halfSpace', halfSpace],
];

/** How many of the half-spaces that were taken out of a text each contender puts back, and how many it invents. */
export async function bench(): Promise<BenchTable> {
  const passages = newsText(LENGTH).split('\n').filter(Boolean);
  const words = new Set(passages.join(' ').match(/\p{L}+(?:\u200c\p{L}+)+/gu));
  const damages = ['', ' '].map((left) => passages.map((passage) => passage.replaceAll(HALF_SPACE, left)));
  return {
    title: 'Half-spaces brought back',
    note: `${LENGTH.toLocaleString('en')} characters of made-up news with ${words.size} different words that have half-spaces: few words, in the commonest forms. Recall: of the half-spaces taken out, how many are back in their places. Precision: of those that stand there afterwards, how many stood there before.`,
    columns: [
      'what',
      'lost: recall, %',
      'lost: precision, %',
      'as spaces: recall, %',
      'as spaces: precision, %',
    ],
    rows: CONTENDERS.map(([name, mend]) => [
      name,
      ...damages.flatMap((damaged) => {
        const { recall, precision } = compare(passages, damaged.map(mend));
        return [percent(recall), percent(precision)];
      }),
    ]),
  };
}

function compare(
  wanted: readonly string[],
  mended: readonly string[],
): { recall: number; precision: number } {
  let [right, due, set] = [0, 0, 0];
  for (const [index, passage] of wanted.entries()) {
    const places = halfSpacesOf(passage);
    const found = halfSpacesOf(mended[index] ?? '');
    due += places.size;
    set += found.size;
    for (const place of found) if (places.has(place)) right += 1;
  }
  return { recall: right / due, precision: right / Math.max(1, set) };
}

/** After how many letters the half-spaces of a text stand: what else was mended does not move them. */
function halfSpacesOf(text: string): Set<number> {
  const places = new Set<number>();
  let letters = 0;
  for (const character of text) {
    if (character === HALF_SPACE) places.add(letters);
    else if (/\p{L}/u.test(character)) letters += 1;
  }
  return places;
}
