import {
  isLeapJalaaliYear,
  isValidJalaaliDate,
  MAX_JALAALI_YEAR,
  MIN_JALAALI_YEAR,
  toGregorian,
  toJalaali,
} from 'jalaali-js';
import type { CivilDate } from './civil.ts';

/** A day of the Jalali (Solar Hijri) calendar; `month` 1 is Farvardin. Afghanistan names the same months otherwise. */
export interface JalaliDate {
  year: number;
  month: number;
  day: number;
}

/** The year the calendar became law in Iran (11 Farvardin 1304); earlier dates are reckoned backwards. */
export const JALALI_ADOPTION = 1304;

/**
 * The civil day of a Jalali day, null when the calendar has no such day (31 Mehr, 30 Esfand of a common year) or the
 * year is outside -61 to 3177. Agrees with the Iranian calendar authority's leap years for all of 1206-1498.
 */
export function civilOfJalali(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isInteger) || !isValidJalaaliDate(year, month, day)) return null;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return { year: gy, month: gm, day: gd };
}

/** The Jalali day of a civil day, null outside the years the arithmetic is known for (about 560 to 3798). */
export function jalaliOf({ year, month, day }: CivilDate): JalaliDate | null {
  // A year away from either end, every civil day has a Jalali one.
  if (year < MIN_JALAALI_YEAR + 622 || year > MAX_JALAALI_YEAR + 620) return null;
  const { jy, jm, jd } = toJalaali(year, month, day);
  return { year: jy, month: jm, day: jd };
}

/** Days in a month of the Jalali calendar: 31 for the first six, 30 for the next five, 29 or 30 for Esfand. */
export function jalaliMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeapJalaaliYear(year) ? 30 : 29;
}
