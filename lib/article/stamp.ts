import { type CivilDate, civilOf } from '../calendar/civil.ts';
import { civilOfJalali } from '../calendar/jalali.ts';
import { fold } from '../text/fold.ts';
import { civilAt, type TimeZone } from './clock.ts';

/**
 * The civil day that a time stamp names in a zone: ISO 8601 and its careless spellings (`2019-05-30 T 00:20:37 +0430`),
 * Jalali years and Persian digits, seconds or milliseconds of the Unix clock. A stamp with the outlet's own offset,
 * or with none, is already the outlet's day. Null when it holds no real day.
 */
export function civilOfStamp(stamp: string, zone: TimeZone): CivilDate | null {
  const text = fold(stamp).trim();
  const clock = /^(\d{10})(\d{3})?$/.exec(text);
  if (clock) return civilAt(Number(clock[1]) * 1000, zone);
  const found = STAMP.exec(text);
  if (!found) return /\bGMT\b|\bUTC\b/.test(text) ? civilAt(Date.parse(text), zone) : null;
  const [, year, month, day, hour, minute, offset] = found;
  const civil = civilOfFields(Number(year), Number(month), Number(day));
  if (!civil || hour === undefined || !isUtc(offset)) return civil;
  return civilAt(Date.UTC(civil.year, civil.month - 1, civil.day, Number(hour), Number(minute)), zone);
}

const STAMP =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** A year before 1700 on a page of news is a Jalali one. */
export function civilOfFields(year: number, month: number, day: number): CivilDate | null {
  return year < 1700 ? civilOfJalali(year, month, day) : civilOf(year, month, day);
}

function isUtc(offset: string | undefined): boolean {
  return offset !== undefined && /^(?:Z|[+-]00:?00)$/i.test(offset);
}
