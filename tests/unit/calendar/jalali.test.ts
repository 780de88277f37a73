import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOfDayNumber, dayNumber } from '../../../lib/calendar/civil.ts';
import { printIso } from '../../../lib/calendar/iso.ts';
import { civilOfJalali, jalaliMonthLength, jalaliOf } from '../../../lib/calendar/jalali.ts';
import { FIRST_NOWRUZ, FIRST_YEAR, LAST_YEAR, LEAP_YEARS } from './nowruz.ts';

/** The length of a month by the authority's list alone. */
function authoritativeLength(year: number, month: number): number {
  if (month < 12) return month <= 6 ? 31 : 30;
  return LEAP_YEARS.has(year) ? 30 : 29;
}

describe('every day of 1206-1498, as the calendar authority counts', () => {
  it('converts both ways', () => {
    let days = dayNumber(FIRST_NOWRUZ);
    const wrong: string[] = [];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= authoritativeLength(year, month); day++, days++) {
          const civil = civilOfDayNumber(days);
          const there = civilOfJalali(year, month, day);
          const back = jalaliOf(civil);
          const same = there !== null && dayNumber(there) === days;
          if (!same || back?.year !== year || back.month !== month || back.day !== day) {
            wrong.push(`${year}-${month}-${day}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(days - dayNumber(FIRST_NOWRUZ)).toBe(107_016);
  });

  it('has no day beyond the end of a month', () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(jalaliMonthLength(year, month)).toBe(authoritativeLength(year, month));
        expect(civilOfJalali(year, month, authoritativeLength(year, month) + 1)).toBeNull();
      }
    }
  });
});

describe('known days', () => {
  it.each([
    [1403, 8, 16, '2024-11-06'],
    // 1403 is a leap year by the authority and the 33-year rule; the 2820-year rule has 1404 instead.
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1357, 11, 22, '1979-02-11'],
    [1304, 1, 11, '1925-03-31'],
    [1400, 1, 1, '2021-03-21'],
  ])('%i-%i-%i', (year, month, day, iso) => {
    const civil = civilOfJalali(year, month, day);
    expect(civil && printIso(civil)).toBe(iso);
  });
});

describe('days that do not exist', () => {
  it.each([
    [1404, 12, 30],
    [1403, 7, 31],
    [1403, 0, 1],
    [1403, 13, 1],
    [1403, 1, 0],
    [1403, 1, 32],
    [1403.5, 1, 1],
    [Number.NaN, 1, 1],
    [9999, 1, 1],
    [-62, 1, 1],
    [Number.POSITIVE_INFINITY, 1, 1],
  ])('%d-%d-%d', (year, month, day) => {
    expect(civilOfJalali(year, month, day)).toBeNull();
  });
});

it('gives no Jalali day where the arithmetic ends, and never throws', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const jalali = jalaliOf({ year, month, day: 15 });
      expect(jalali === null || jalali.month >= 1).toBe(true);
    }),
  );
  expect(jalaliOf({ year: 500, month: 1, day: 1 })).toBeNull();
  expect(jalaliOf({ year: 3900, month: 1, day: 1 })).toBeNull();
});
