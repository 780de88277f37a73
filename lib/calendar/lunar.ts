import { type CivilDate, civilOfDayNumber, dayNumber } from './civil.ts';
import { FIRST_YEAR, MONTH_LENGTHS, MONTHS_KNOWN, UNOBSERVED_MONTHS } from './lunar-table.ts';

/** The civil day of a lunar Hijri day, and whether it may be a day or so off because no record of the month is known. */
export interface LunarDay {
  civil: CivilDate;
  approximate: boolean;
}

/**
 * The civil day of a day of the lunar Hijri calendar as Iran keeps it, by sighting of the moon; `month` 1 is Muharram.
 * Inside the table of observed months it is exact; outside it is reckoned from the true new moon, which agrees with
 * 81% of the observed months and is a day off for the rest. Null when there is no such day or the year is not 1-2000.
 */
export function civilOfLunar(year: number, month: number, day: number): LunarDay | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 2000 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  const start = MONTH_STARTS[index];
  if (start === undefined) return lunarDay(reckonedStart(year, month) + day - 1, true);
  const next = MONTH_STARTS[index + 1];
  if (next === undefined) return lunarDay(start + day - 1, day === 30);
  const approximate =
    UNOBSERVED_MONTHS.has(year * 100 + month) || (day === 30 && isUnobserved(year, month + 1));
  return day <= next - start || approximate ? lunarDay(start + day - 1, approximate) : null;
}

/** Days in a month of the lunar calendar: as observed, or reckoned where no record is known. */
export function lunarMonthLength(year: number, month: number): number {
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  const start = MONTH_STARTS[index] ?? reckonedStart(year, month);
  const next = MONTH_STARTS[index + 1] ?? reckonedStart(year, month + 1);
  return Math.min(30, Math.max(29, next - start));
}

/** The lunar year that is running at a civil day, by the mean length of the lunar year: right to within a few days. */
export function lunarYearOf(civil: CivilDate): number {
  return Math.floor((dayNumber(civil) - dayNumber({ year: 622, month: 7, day: 19 })) / 354.367_07) + 1;
}

function lunarDay(days: number, approximate: boolean): LunarDay {
  return { civil: civilOfDayNumber(days), approximate };
}

function isUnobserved(year: number, month: number): boolean {
  return UNOBSERVED_MONTHS.has(month > 12 ? (year + 1) * 100 + 1 : year * 100 + month);
}

/** Day numbers of the first day of each month from Muharram 1300, and of the first day after the table. */
const MONTH_STARTS = monthStarts();

function monthStarts(): number[] {
  const starts = [dayNumber({ year: 1882, month: 11, day: 13 })];
  for (const [year, lengths] of MONTH_LENGTHS.entries()) {
    for (let month = 0; month < 12 && year * 12 + month < MONTHS_KNOWN; month++) {
      const previous = starts.at(-1) ?? 0;
      starts.push(previous + 29 + ((lengths >> (11 - month)) & 1));
    }
  }
  return starts;
}

/**
 * The day number on which a month begins when the moon is first seen as late as it usually is in Iran: 1.95 days
 * after the new moon, Tehran time. New moon by the two largest terms of Meeus, Astronomical Algorithms, chapter 49;
 * 1.95 is the delay that fits the observed months best.
 */
function reckonedStart(year: number, month: number): number {
  const lunation = (year - 1420) * 12 + (month - 10);
  const sun = radians(2.5534 + 29.105_356_7 * lunation);
  const moon = radians(201.5643 + 385.816_935_28 * lunation);
  const newMoon =
    10_962.597_66 + 29.530_588_861 * lunation - 0.4072 * Math.sin(moon) + 0.172_41 * Math.sin(sun);
  return Math.floor(newMoon + 3.5 / 24 + 1.95);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
