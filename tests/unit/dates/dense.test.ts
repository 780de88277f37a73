import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/find.ts';

const DATE = '۱۶ آبان ۱۴۰۳';
const PROSE = 'این متن سخنی درباره آب و هوا و کار مردم شهر است و تاریخی ندارد. '.repeat(6);

describe('a text that is nothing but dates', () => {
  it.each([
    ['in one line', `${DATE} `],
    ['one in a line', `${DATE}\n`],
  ])('is read whole as long as it is no longer than a long chronicle: %s', (_, unit) => {
    expect(findDates(unit.repeat(300))).toHaveLength(300);
  });

  it.each([
    ['in one line', `${DATE} `],
    ['one in a line', `${DATE}\n`],
  ])('is read at one date in 400 units past that: %s', (_, unit) => {
    const text = unit.repeat(10_000);
    const { length } = findDates(text);
    expect(length).toBeGreaterThan(300);
    expect(length).toBeLessThanOrEqual(300 + text.length / 400);
  });

  it('counts a list of days as the dates that it holds', () => {
    const days = findDates('۱، ۲، ۳ و ۴ مهر\n'.repeat(1000));
    expect(days.length).toBeGreaterThan(70);
    expect(days.length).toBeLessThan(300);
  });

  it.each([
    ['dates', `${DATE}\n`],
    ['words that might begin one', 'بهار '],
    ['numbers that might begin one', '1/ 2/ '],
  ])('keeps no date from being found in the prose after it: %s', (_, unit) => {
    const table = `${unit.repeat(5000)}\n`;
    const paragraph = `${PROSE}در ${DATE} باران بارید.\n`;
    const found = findDates(table + paragraph.repeat(20)).filter(({ start }) => start >= table.length);
    expect(found).toHaveLength(20);
  });
});

it('passes over what follows thousands of words in vain', () => {
  expect(findDates(`${'بهار '.repeat(1000)}${DATE}`)).toHaveLength(1);
  expect(findDates(`${'بهار '.repeat(3000)}${DATE}`)).toHaveLength(0);
});

it('finds every date of a long text as sparse as news', () => {
  expect(findDates(`${PROSE}در ${DATE} باران بارید.\n`.repeat(1500))).toHaveLength(1500);
});
