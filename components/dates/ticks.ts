import { civilOf, civilOfDayNumber, dayNumber } from '../../lib/calendar/civil.ts';
import { civilOfJalali, jalaliOf } from '../../lib/calendar/jalali.ts';
import { printFields } from '../../lib/calendar/print.ts';
import type { TimeScale } from './scale.ts';

/** A mark of an axis: its day number, its place in pixels, and what it is called. */
export interface Tick {
  day: number;
  x: number;
  label: string;
}

export interface Axis {
  calendar: 'jalali' | 'gregorian';
  language: 'fa' | 'en';
  scale: TimeScale;
  /** Pixels; labels stay inside. */
  length: number;
  /** Day numbers of the story's dates, in order; the axis runs from the first to the last. */
  days: readonly number[];
}

/** Pixels that a character of a label takes at most, and that labels keep from each other. */
const CHARACTER = 6.5;
const APART = 8;

/** More years than these are named by tens, and by fifties. */
const YEARS_ONE_BY_ONE = 60;
const YEARS_BY_TENS = 600;

/** As many marks as fit without meeting: the starts of years first, then those of months, then the dates themselves. */
export function ticksOf(axis: Axis): Tick[] {
  const { days, scale, length, calendar, language } = axis;
  const placed: (Tick & { half: number })[] = [];
  const place = (day: number, label: string) => {
    const half = (label.length * CHARACTER) / 2;
    const x = Math.min(length - half, Math.max(half, scale(day)));
    if (placed.every((other) => Math.abs(other.x - x) >= other.half + half + APART)) {
      placed.push({ day, x, label, half });
    }
  };
  const name = (fields: Parameters<typeof printFields>[0]) => printFields(fields, calendar, language);
  const span = yearsOf(axis);
  for (const { year, day } of span) place(day, name({ year }));
  if (span.length <= 2) for (const { month, day } of monthsOf(axis)) place(day, name({ month }));
  for (const day of days) {
    const fields = fieldsOf(day, calendar);
    // Where no year could be named, the first date says its own.
    if (fields) place(day, name(placed.length === 0 ? fields : { month: fields.month, day: fields.day }));
  }
  return placed.map(({ day, x, label }) => ({ day, x, label })).sort((a, b) => a.day - b.day);
}

/** The first days of the years within the axis, by ones, tens or fifties. */
function yearsOf({ days, calendar }: Axis): { year: number; day: number }[] {
  const [from, until] = [days[0] ?? 0, days.at(-1) ?? 0];
  const [first, last] = [fieldsOf(from, calendar)?.year, fieldsOf(until, calendar)?.year];
  if (first === undefined || last === undefined) return [];
  const count = last - first;
  const step = count <= YEARS_ONE_BY_ONE ? 1 : count <= YEARS_BY_TENS ? 10 : 50;
  const years = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = startOf(year, 1, calendar);
    if (day !== null && day >= from && day <= until) years.push({ year, day });
  }
  return years;
}

function monthsOf({ days, calendar }: Axis): { month: number; day: number }[] {
  const [from, until] = [days[0] ?? 0, days.at(-1) ?? 0];
  const start = fieldsOf(from, calendar);
  if (!start) return [];
  const months = [];
  let { year, month } = start;
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const day = startOf(year, month, calendar);
    if (day === null || day > until) return months;
    months.push({ month, day });
  }
}

function startOf(year: number, month: number, calendar: Axis['calendar']): number | null {
  const civil = calendar === 'jalali' ? civilOfJalali(year, month, 1) : civilOf(year, month, 1);
  return civil && dayNumber(civil);
}

function fieldsOf(day: number, calendar: Axis['calendar']) {
  const civil = civilOfDayNumber(day);
  return calendar === 'jalali' ? jalaliOf(civil) : civil;
}
