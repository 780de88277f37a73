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
  const start = observedStart(year, month);
  if (start === undefined) return lunarDay(reckonedStart(year, month) + day - 1, true);
  const next = observedStart(year, month + 1);
  if (next === undefined) return lunarDay(start + day - 1, day === 30);
  const approximate =
    UNOBSERVED_MONTHS.has(year * 100 + month) || (day === 30 && isUnobserved(year, month + 1));
  return day <= next - start || approximate ? lunarDay(start + day - 1, approximate) : null;
}

/** Days in a month of the lunar calendar: as observed, or reckoned where no record is known. */
export function lunarMonthLength(year: number, month: number): number {
  const start = observedStart(year, month) ?? reckonedStart(year, month);
  const next = observedStart(year, month + 1) ?? reckonedStart(year, month + 1);
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

/** The day number on which a month begins as observed; undefined where no record is known. */
function observedStart(year: number, month: number): number | undefined {
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  if (index < 0 || index > MONTHS_KNOWN) return undefined;
  const [start, lengths] = [YEAR_STARTS[Math.floor(index / 12)], MONTH_LENGTHS[Math.floor(index / 12)]];
  return start === undefined || lengths === undefined ? undefined : start + daysOf(lengths, index % 12);
}

/** Day numbers of the first day of each year of the table. */
const YEAR_STARTS = yearStarts();

function yearStarts(): number[] {
  let start = dayNumber({ year: 1882, month: 11, day: 13 });
  return MONTH_LENGTHS.map((lengths) => {
    const first = start;
    start += daysOf(lengths, 12);
    return first;
  });
}

/** Days in the first so many months of a year. */
function daysOf(lengths: number, months: number): number {
  let days = months * 29;
  for (let long = lengths >> (12 - months); long > 0; long >>= 1) days += long & 1;
  return days;
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
