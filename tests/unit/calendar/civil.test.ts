import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilMonthLength,
  civilOf,
  civilOfDayNumber,
  dayNumber,
  weekday,
} from '../../../lib/calendar/civil.ts';
import { parseIso, printIso } from '../../../lib/calendar/iso.ts';

const days = fc.integer({ min: -700_000, max: 2_900_000 });

describe('day numbers', () => {
  it('count from 1 January 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017);
    expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
  });

  it('go both ways, and agree with the clock of the language in UTC', () => {
    fc.assert(
      fc.property(days, (count) => {
        const civil = civilOfDayNumber(count);
        const date = new Date(count * 86_400_000);
        expect(dayNumber(civil)).toBe(count);
        expect([civil.year, civil.month, civil.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(weekday(civil)).toBe((date.getUTCDay() + 1) % 7);
      }),
    );
  });

  it('add up', () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
    expect(addDays({ year: 2026, month: 1, day: 1 }, -1)).toEqual({ year: 2025, month: 12, day: 31 });
  });
});

describe('ISO dates', () => {
  it('print and parse to the same day', () => {
    fc.assert(
      fc.property(days, (count) => {
        const civil = civilOfDayNumber(count);
        expect(parseIso(printIso(civil))).toEqual(civil);
      }),
    );
  });

  it.each([
    ['2024-11-06', { year: 2024, month: 11, day: 6 }],
    // The day at the head of a time is the day where the time was written down.
    ['2024-11-06T23:30:00+03:30', { year: 2024, month: 11, day: 6 }],
    ['0622-03-22', { year: 622, month: 3, day: 22 }],
    ['2024-02-30', null],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['2024-11-061', null],
    ['2024-11', null],
    ['06-11-2024', null],
    [' 2024-11-06', null],
    ['', null],
    ['today', null],
  ])('%j', (text, civil) => {
    expect(parseIso(text)).toEqual(civil);
  });
});

describe('days that do not exist', () => {
  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d', (year, month, day) => {
    expect(civilOf(year, month, day)).toBeNull();
  });

  it('while the leap days do', () => {
    expect(civilOf(2000, 2, 29)).not.toBeNull();
    expect(civilMonthLength(2024, 2)).toBe(29);
    expect(civilMonthLength(2100, 2)).toBe(28);
  });
});
