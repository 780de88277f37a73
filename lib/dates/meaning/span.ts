import { type CivilDate, civilMonthLength, civilOf } from '../../calendar/civil.ts';
import { civilOfJalali, JALALI_ADOPTION, jalaliMonthLength } from '../../calendar/jalali.ts';
import { civilOfLunar, lunarMonthLength } from '../../calendar/lunar.ts';
import type { Calendar } from '../../calendar/names.ts';
import type { DraftPart } from '../draft.ts';

/** The civil days that a date covers, both included. */
export interface Span {
  first: CivilDate;
  last: CivilDate;
  approximate: boolean;
}

/** The civil days of a part in a year of its calendar; null when the calendar has no such day. */
export function spanOf(part: DraftPart, calendar: Calendar, year: number): Span | null {
  if (calendar === 'gregorian') return gregorianSpan(part, year);
  return calendar === 'lunar' ? lunarSpan(part, year) : jalaliSpan(part, year);
}

function jalaliSpan(part: DraftPart, year: number): Span | null {
  const approximate = year < JALALI_ADOPTION;
  const { month = 1, lastMonth = month, season = 1, day = 1 } = part;
  switch (part.precision) {
    case 'day':
      return onDay(civilOfJalali(year, month, day), approximate);
    case 'month':
      return jalaliMonths(year, month, year, month);
    case 'months':
      return jalaliMonths(year, month, year, lastMonth);
    case 'season':
      return jalaliMonths(year, season * 3 - 2, year, season * 3);
    case 'decade':
      return jalaliMonths(year, 1, year + 9, 12);
    default:
      return jalaliMonths(year, 1, year, 12);
  }
}

function jalaliMonths(
  firstYear: number,
  firstMonth: number,
  lastYear: number,
  lastMonth: number,
): Span | null {
  const first = civilOfJalali(firstYear, firstMonth, 1);
  if (!first) return null;
  const last = civilOfJalali(lastYear, lastMonth, jalaliMonthLength(lastYear, lastMonth));
  return between(first, last, firstYear < JALALI_ADOPTION);
}

function gregorianSpan(part: DraftPart, year: number): Span | null {
  const { month = 1, day = 1 } = part;
  switch (part.precision) {
    case 'day':
      return onDay(civilOf(year, month, day), false);
    case 'month':
      return between(civilOf(year, month, 1), civilOf(year, month, civilMonthLength(year, month)), false);
    case 'months': {
      const { lastMonth = month } = part;
      const end = civilOf(year, lastMonth, civilMonthLength(year, lastMonth));
      return between(civilOf(year, month, 1), end, false);
    }
    case 'season':
      // Winter lies in two Gregorian years, and which one is meant is not said.
      return part.season === 4 ? null : jalaliSpan(part, year - 621);
    case 'decade':
      return between(civilOf(year, 1, 1), civilOf(year + 9, 12, 31), false);
    default:
      return between(civilOf(year, 1, 1), civilOf(year, 12, 31), false);
  }
}

function lunarSpan(part: DraftPart, year: number): Span | null {
  const { month = 1, day = 1 } = part;
  if (part.precision === 'day') {
    const found = civilOfLunar(year, month, day);
    return found && { first: found.civil, last: found.civil, approximate: found.approximate };
  }
  const lastMonth = part.precision === 'month' ? month : 12;
  const first = civilOfLunar(year, month, 1);
  const last = civilOfLunar(year, lastMonth, lunarMonthLength(year, lastMonth));
  return first && between(first.civil, last?.civil ?? null, first.approximate || (last?.approximate ?? true));
}

function onDay(day: CivilDate | null, approximate: boolean): Span | null {
  return day && { first: day, last: day, approximate };
}

function between(first: CivilDate | null, last: CivilDate | null, approximate: boolean): Span | null {
  return first && last && { first, last, approximate };
}
