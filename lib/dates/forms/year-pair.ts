import { eraAfter, type Source } from '../cursor.ts';
import { type ChainNumber, tokenAt } from '../tokens.ts';
import { calendarOfYear, fullJalaliYear, sameCentury, type Years, yearPart } from './year.ts';

/**
 * Two years chained by a mark, the earlier first, whichever way they stand, since bidi turns them round: ۱۴۰۵-۱۴۰۶,
 * ۱۴۰۴-۰۵, ۲۰۲۶/۲۰۲۵, ۹۸-۹۹. `headed`: a word for a year or a season stands before them.
 */
export function yearPair(source: Source, at: number, headed: boolean): Years | undefined {
  const token = tokenAt(source, at);
  const [one, other] = token?.numbers ?? [];
  if (!token || !one || !other || token.numbers.length !== 2 || !/[-/\u2013\u2014]/.test(token.separators))
    return undefined;
  // ۲۴-۲۵ after فصل are Gregorian years where football is, and Jalali ones nowhere yet.
  if (
    [one, other].some(({ value, digits }) => digits === 2 && value >= 10 && value < 30) &&
    one.digits === other.digits
  )
    return undefined;
  const era = eraAfter(source, at);
  const told = headed || era !== undefined;
  // The short one of two follows the long one, also where bidi put it first: ۲۰-۲۰۱۹.
  const a = one.digits === 2 && other.digits === 4 ? sameCentury(other.value, one.value) : fullYear(one);
  const b = one.digits === 4 && other.digits === 2 ? sameCentury(one.value, other.value) : fullYear(other);
  const known = era ?? (calendarOfYear(a) === calendarOfYear(b) ? calendarOfYear(a) : undefined);
  const apart = Math.abs(a - b);
  const [most, fewest] = [Math.max(one.digits, other.digits), Math.min(one.digits, other.digits)];
  if (!known || apart === 0 || apart > 100 || fewest < 2) return undefined;
  if (fewest === 2 && apart !== 1 && !(told && most === 4)) return undefined;
  if (!told && (known !== 'jalali' || Math.min(a, b) < 1300 || most < 4)) return undefined;
  const parts = [Math.min(a, b), Math.max(a, b)].map((year) => yearPart(year, 4));
  return { parts, calendar: known, shape: 'range', last: era ? at + 1 : at };
}

function fullYear({ value, digits }: ChainNumber): number {
  return digits === 2 ? fullJalaliYear(value) : value;
}
