import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find.ts';
import { runsOf } from '../../../lib/quotes/runs.ts';
import { sharesOf } from '../../../lib/quotes/shares.ts';

const paragraphs = [
  'بهرام نادری، رئیس شورا، گفت: آب کم است.', // 3 words
  'وی افزود: باران نمی‌بارد و سدها خالی است.', // 5 words: the verb and its prefix are one
  'کاوه صدری گفت: آب هست.', // 2 words
  'این نشست دیروز برگزار شد.',
  'نادری گفت: برویم.', // 1 word
];
const { quotes } = findQuotes({ paragraphs });

describe('shares of words', () => {
  it('go by speaker, most words first', () => {
    expect(sharesOf(quotes).map(({ speaker, words }) => [speaker, words])).toEqual([
      ['بهرام نادری', 10],
      ['کاوه صدری', 2],
    ]);
  });
  it('add up to one', () => {
    expect(sharesOf(quotes).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
  it('keep the role and the quotes of each', () => {
    expect(sharesOf(quotes)[0]).toMatchObject({
      role: 'رئیس شورا',
      quotes: [{ para: 0 }, { para: 1 }, { para: 4 }],
    });
  });
  it('of nothing are none', () => {
    expect(sharesOf([])).toEqual([]);
  });
});

describe('runs', () => {
  it('end where somebody else speaks or the narrator comes between', () => {
    expect(runsOf(quotes).map(({ speaker, quotes: parts }) => [speaker, parts.length])).toEqual([
      ['بهرام نادری', 2],
      ['کاوه صدری', 1],
      ['بهرام نادری', 1],
    ]);
  });
  it('do not join speakers that are unknown', () => {
    const unknown = findQuotes({ paragraphs: ['وی گفت: آب کم است.', 'وی گفت: باران نیست.'] }).quotes;
    expect(runsOf(unknown)).toHaveLength(2);
  });
});
