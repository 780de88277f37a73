import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../lib/calendar/civil.ts';
import { printIso } from '../../../lib/calendar/iso.ts';
import { civilOfLunar, lunarMonthLength, lunarYearOf } from '../../../lib/calendar/lunar.ts';

describe('months as observed in Iran', () => {
  it.each([
    [1300, 1, '1882-11-13'],
    [1345, 9, '1927-03-05'],
    [1366, 3, '1947-01-24'],
    [1399, 12, '1979-10-23'],
    [1420, 10, '2000-01-08'],
    [1446, 9, '2025-03-02'],
    [1447, 10, '2026-03-21'],
    // Announced after the record that the table is made of.
    [1448, 1, '2026-06-16'],
    [1448, 2, '2026-07-16'],
    [1448, 3, '2026-08-14'],
  ])('%i-%i begins on %s', (year, month, iso) => {
    const found = civilOfLunar(year, month, 1);
    expect(found && printIso(found.civil)).toBe(iso);
    expect(found?.approximate).toBe(false);
  });

  it('follow each other without a gap, each of 29 or 30 days', () => {
    for (let index = 1250 * 12; index < 1500 * 12; index++) {
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      const first = civilOfLunar(year, month, 1);
      const next = civilOfLunar(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
      if (!first || !next) throw new Error(`no month ${year}-${month}`);
      const length = dayNumber(next.civil) - dayNumber(first.civil);
      // At the seams of the table, where reckoning takes over, a month may come out a day short or long.
      const seam = [1299 * 12 + 11, 1448 * 12 + 2].includes(index);
      expect(length).toBeGreaterThanOrEqual(seam ? 28 : 29);
      expect(length).toBeLessThanOrEqual(seam ? 31 : 30);
      if (!seam) expect(lunarMonthLength(year, month)).toBe(length);
    }
  });
});

describe('months outside the record', () => {
  it.each([
    [1448, 4, 1],
    [1500, 1, 1],
    [61, 1, 10],
    // The record lacks this month: only that it and the one before make 59 days.
    [1440, 9, 1],
  ])('%i-%i-%i is approximate', (year, month, day) => {
    expect(civilOfLunar(year, month, day)?.approximate).toBe(true);
  });

  it('are reckoned to within a day of the observed ones', () => {
    // The last month of the record before 1300 and the first after 1448/3 join on to it.
    const last = civilOfLunar(1448, 3, 1);
    const next = civilOfLunar(1448, 4, 1);
    expect(last && next && dayNumber(next.civil) - dayNumber(last.civil)).toBeGreaterThanOrEqual(29);
    expect(last && next && dayNumber(next.civil) - dayNumber(last.civil)).toBeLessThanOrEqual(31);
  });
});

describe('days that do not exist', () => {
  it.each([
    [1446, 1, 31],
    [1446, 0, 1],
    [1446, 13, 1],
    [0, 1, 1],
    [2001, 1, 1],
    [1446.5, 1, 1],
    // A month of 29 days as observed.
    [1448, 2, 30],
  ])('%d-%d-%d', (year, month, day) => {
    expect(civilOfLunar(year, month, day)).toBeNull();
  });
});

it('tells the lunar year that is running', () => {
  expect(lunarYearOf({ year: 2026, month: 7, day: 20 })).toBe(1448);
  expect(lunarYearOf({ year: 1979, month: 2, day: 11 })).toBe(1399);
});
