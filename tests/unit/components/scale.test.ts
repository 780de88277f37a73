import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../components/dates/scale.ts';
import { ticksOf } from '../../../components/dates/ticks.ts';
import { dayNumber } from '../../../lib/calendar/civil.ts';

const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });

describe('timeScale', () => {
  it('tells days of one week apart though another date lies 40 years before', () => {
    const week = [day(2024, 11, 4), day(2024, 11, 6), day(2024, 11, 10)];
    const scale = timeScale([day(1984, 1, 1), ...week], 320);
    const places = week.map(scale);
    expect(
      Math.min((places[1] ?? 0) - (places[0] ?? 0), (places[2] ?? 0) - (places[1] ?? 0)),
    ).toBeGreaterThan(15);
  });

  it('puts a single day in the middle', () => {
    expect(timeScale([100], 320)(100)).toBe(160);
  });

  it('keeps the order of all days, from one end to the other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 }), (days) => {
        const scale = timeScale(days, 320);
        const places = [...new Set(days)].sort((a, b) => a - b).map(scale);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        if (places.length > 1) expect([places[0], places.at(-1)]).toEqual([0, 320]);
      }),
    );
  });
});

describe('ticksOf', () => {
  const axis = (days: number[], calendar: 'jalali' | 'gregorian') => ({
    calendar,
    language: 'en' as const,
    days,
    length: 340,
    scale: timeScale(days, 340),
  });

  it.each([
    // The years of each calendar begin on their own days.
    ['jalali', [day(2023, 1, 1), day(2024, 11, 6)], ['1402', '1403']],
    ['gregorian', [day(2023, 1, 1), day(2024, 11, 6)], ['2023', '2024']],
    // Where no year begins, the first date says its year.
    ['gregorian', [day(2024, 11, 4), day(2024, 11, 20)], ['4 Nov 2024', '20 Nov']],
    ['jalali', [day(2024, 11, 4), day(2024, 11, 6)], ['14 Aban 1403', '16 Aban']],
  ] as const)('%s %j', (calendar, days, labels) => {
    const found = ticksOf(axis([...days], calendar)).map(({ label }) => label);
    expect(found).toEqual(expect.arrayContaining([...labels]));
  });

  it('never lets two labels meet, nor one leave the axis', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: day(1, 1, 1), max: day(2500, 1, 1) }), { minLength: 1, maxLength: 30 }),
        (days) => {
          const ticks = ticksOf(
            axis(
              [...new Set(days)].sort((a, b) => a - b),
              'jalali',
            ),
          );
          const edges = ticks.map(({ x, label }) => [x - label.length * 3, x + label.length * 3] as const);
          expect(edges.every(([start, end]) => start >= 0 && end <= 340)).toBe(true);
          edges.sort((a, b) => a[0] - b[0]);
          expect(edges.every(([start], index) => index === 0 || start >= (edges[index - 1]?.[1] ?? 0))).toBe(
            true,
          );
        },
      ),
    );
  });
});
