import { describe, expect, it } from 'vitest';
import { monthName, printCivil, printFields, printNumber, weekdayName } from '../../../lib/calendar/print.ts';

const NOVEMBER_6 = { year: 2024, month: 11, day: 6 };

describe('a day', () => {
  it('in the Gregorian calendar', () => {
    expect(printCivil(NOVEMBER_6, 'en')).toBe('6 Nov 2024');
    expect(printCivil(NOVEMBER_6, 'en', true)).toBe('6 November 2024');
    expect(printCivil(NOVEMBER_6, 'fa')).toBe('۶ نوامبر ۲۰۲۴');
    expect(printCivil(NOVEMBER_6, 'iso')).toBe('2024-11-06');
  });

  it('in its own calendar', () => {
    expect(printFields({ year: 1403, month: 8, day: 16 }, 'jalali', 'fa')).toBe('۱۶ آبان ۱۴۰۳');
    expect(printFields({ year: 1403, month: 8, day: 16 }, 'jalali', 'en')).toBe('16 Aban 1403');
    expect(printFields({ year: 1403, month: 8, day: 16 }, 'jalali', 'iso')).toBe('1403-08-16');
    expect(printFields({ year: 1403, month: 8, day: 18 }, 'afghan', 'fa')).toBe('۱۸ عقرب ۱۴۰۳');
    expect(printFields({ year: 1448, month: 3, day: 6 }, 'lunar', 'fa')).toBe('۶ ربیع\u200cالاول ۱۴۴۸');
  });

  it('without what is not known', () => {
    expect(printFields({ month: 8, day: 16 }, 'jalali', 'fa')).toBe('۱۶ آبان');
    expect(printFields({ year: 1403 }, 'jalali', 'en')).toBe('1403');
    expect(printFields({ year: 1403, month: 8 }, 'jalali', 'iso')).toBe('1403-08');
    expect(printFields({}, 'jalali', 'en')).toBe('');
  });
});

describe('names', () => {
  it('of weekdays', () => {
    expect(weekdayName(NOVEMBER_6, 'en')).toBe('Wednesday');
    expect(weekdayName(NOVEMBER_6, 'fa')).toBe('چهارشنبه');
    expect(weekdayName(NOVEMBER_6, 'iso')).toBe('');
  });

  it('of months: only English Gregorian ones are cut short', () => {
    expect(monthName('gregorian', 9, 'en')).toBe('Sep');
    expect(monthName('jalali', 1, 'en')).toBe('Farvardin');
    expect(monthName('gregorian', 13, 'en')).toBe('');
  });

  it('of numbers', () => {
    expect(printNumber(1403, 'fa')).toBe('۱۴۰۳');
    expect(printNumber(1403, 'en')).toBe('1403');
  });
});
