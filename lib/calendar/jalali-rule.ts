import { type CivilDate, dayNumber } from './civil.ts';

/**
 * Whether the leap years around a Jalali year come by one rule, eight in every 33, as the table of breaks has it that
 * `jalaali-js` works by (Borkowski, "The Persian calendar for 3000 years"). News hardly knows other years, and by the
 * rule a date is reckoned in a tenth of the time.
 */
export function isRegular(year: number): boolean {
  return year > 1210 && year < 1634;
}

/** Whether a regular year has 366 days. */
export function isRegularLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

/** The day number of a day of a regular year; there must be such a day. */
export function regularDayNumber(year: number, month: number, day: number): number {
  return newYear(year) + daysBeforeMonth(month) + day - 1;
}

/** The year, month and day of a civil day of a regular year; `year` is the Jalali one that begins in its civil year. */
export function regularFields(civil: CivilDate, year: number): [year: number, month: number, day: number] {
  const days = dayNumber(civil);
  const begun = days < newYear(year) ? year - 1 : year;
  const dayOfYear = days - newYear(begun);
  const month =
    dayOfYear < HALF_YEAR ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - HALF_YEAR) / 30) + 7;
  return [begun, month, dayOfYear - daysBeforeMonth(month) + 1];
}

/** Days of the first six months. */
const HALF_YEAR = 186;

function daysBeforeMonth(month: number): number {
  return month <= 7 ? (month - 1) * 31 : HALF_YEAR + (month - 7) * 30;
}

/** The day number of 1 Farvardin. */
function newYear(year: number): number {
  return daysBeforeYear(year) + NEW_YEAR_ZERO;
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor((8 * year + 21) / 33);
}

/** Sets the rule so that 1 Farvardin 1403 is 20 March 2024. */
const NEW_YEAR_ZERO = dayNumber({ year: 2024, month: 3, day: 20 }) - daysBeforeYear(1403);
