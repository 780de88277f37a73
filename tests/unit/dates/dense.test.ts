import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/find.ts';

const DATE = '۱۶ آبان ۱۴۰۳';
const PROSE = 'این متن سخنی درباره آب و هوا و کار مردم شهر است و تاریخی ندارد. '.repeat(4);

describe('a text that is nothing but dates', () => {
  it.each([
    ['in one line', `${DATE} `],
    ['one in a line', `${DATE}\n`],
  ])('is read whole as long as it is no longer than a long chronicle: %s', (_, unit) => {
    expect(findDates(unit.repeat(500))).toHaveLength(500);
  });

  it.each([
    ['in one line', `${DATE} `],
    ['one in a line', `${DATE}\n`],
  ])('is read at one date in two hundred units past that: %s', (_, unit) => {
    const text = unit.repeat(10_000);
    const { length } = findDates(text);
    expect(length).toBeGreaterThan(500);
    expect(length).toBeLessThanOrEqual(500 + text.length / 200);
  });

  it('keeps no date from being found in the prose after it', () => {
    const table = `${DATE}\n`.repeat(5000);
    const paragraph = `${PROSE}در ${DATE} باران بارید.\n`;
    const found = findDates(table + paragraph.repeat(20)).filter(({ start }) => start >= table.length);
    expect(found).toHaveLength(20);
  });
});

it('finds every date of a long text as sparse as news', () => {
  expect(findDates(`${PROSE}در ${DATE} باران بارید.\n`.repeat(1500))).toHaveLength(1500);
});
