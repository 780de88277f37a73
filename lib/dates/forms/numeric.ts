import { civilMonthLength } from '../../calendar/civil.ts';
import { isMark, isNumbered, type Source, tokenAfter, tokenBefore } from '../cursor.ts';
import { type Draft, draftOf, type YearTold } from '../draft.ts';
import { type ChainNumber, type Token, tokenAt } from '../tokens.ts';
import { weekdayBeside } from './weekday.ts';
import { calendarOfYear, fullJalaliYear } from './year.ts';

interface Fields {
  year: YearTold;
  month: number;
  day: number;
  calendar: 'jalali' | 'gregorian';
}

/**
 * The date that three numbers at `at` make: ۱۴۰۵/۰۱/۳۱, ۴/۹/۱۳۹۶, ۵۷/۹/۱. Both orders occur in one source, so two-digit
 * years count only where one end alone can be a year. Two numbers (۷/۱) are decimals, ratios and scores: no date.
 */
export function numericDate(source: Source, at: number): Draft | undefined {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  const read = token.kind === 'chain' ? chainFields(source, at, token) : spacedNumbers(source, at);
  if (!read || isNumbered(source, at)) return undefined;
  const fields = fieldsOf(read.numbers);
  if (!fields || isTied(source.text, token.start, token.end)) return undefined;
  const { calendar, ...rest } = fields;
  const last = at + read.tokens - 1;
  const draft = draftOf(source, at, last, {
    calendar,
    parts: [{ precision: 'day', ...rest }],
    shape: 'single',
  });
  // A time may be chained on to the date.
  draft.end = read.numbers[2]?.end ?? draft.end;
  const weekday = weekdayBeside(source, at, last);
  if (weekday !== undefined) draft.weekday = weekday;
  return draft;
}

/**
 * The first three numbers of a chain, when one mark divides them and another, or none, comes after. Points between numbers of
 * two digits are those of a date only after مورخ and تاریخ.
 */
function chainFields(source: Source, at: number, { numbers, separators }: Token) {
  const [mark, second, third] = separators;
  if (numbers.length < 3 || mark !== second || mark === third || !'/-.'.includes(mark ?? ' '))
    return undefined;
  const four = numbers.some(({ digits }, index) => digits === 4 && index !== 1);
  const before = tokenBefore(source, at);
  const headed = before?.kind === 'dayWord' && before.value === 4;
  return mark === '/' || four || headed ? { numbers: numbers.slice(0, 3), tokens: 1 } : undefined;
}

/** ۱۸ /۱۰/ ۱۳۷۳: numbers with spaces around their slashes; the year must have four digits. */
function spacedNumbers(source: Source, at: number) {
  if (!isMark(tokenAfter(source, at), '/')) return undefined;
  const numbers: ChainNumber[] = [];
  let position = at;
  for (let token = tokenAt(source, at); token; token = tokenAfter(source, position - 1)) {
    if (token.kind === 'number') numbers.push(token);
    else if (token.kind === 'chain' && /^\/+$/.test(token.separators)) numbers.push(...token.numbers);
    else return undefined;
    position++;
    if (numbers.length >= 3) break;
    if (!isMark(tokenAfter(source, position - 1), '/')) return undefined;
    position++;
  }
  const four = numbers.some(({ digits }, index) => digits === 4 && index !== 1);
  return numbers.length === 3 && four ? { numbers, tokens: position - at } : undefined;
}

function fieldsOf(numbers: readonly ChainNumber[]): Fields | undefined {
  const [first, second, third] = numbers;
  if (!first || !second || !third || second.digits > 2) return undefined;
  const month = second.value;
  const [year, day] = yearEnd(first, third);
  if (!year || !day || month < 1 || month > 12) return undefined;
  if (day.value < 1 || day.value > 31 || day.digits > 2) return undefined;
  if (year.digits === 2) {
    const told: YearTold = { by: 'number', year: fullJalaliYear(year.value), centuryInferred: true };
    return { year: told, month, day: day.value, calendar: 'jalali' };
  }
  const calendar = calendarOfYear(year.value);
  if (!calendar || year.value < 1200) return undefined;
  // 2026/02/30 is no Jalali date gone wrong, but a number that was never a date.
  if (calendar === 'gregorian' && day.value > civilMonthLength(year.value, month)) return undefined;
  return {
    year: { by: 'number', year: year.value, centuryInferred: false },
    month,
    day: day.value,
    calendar,
  };
}

/** Which end is the year, and which the day. */
function yearEnd(first: ChainNumber, third: ChainNumber): [ChainNumber, ChainNumber] | [] {
  if (first.digits === 4 && third.digits <= 2) return [first, third];
  if (third.digits === 4 && first.digits <= 2) return [third, first];
  if (first.digits > 2 || third.digits > 2) return [];
  // No day is the zeroth.
  if (first.value === 0 || third.value === 0) return first.value === 0 ? [first, third] : [third, first];
  // ۰۵/۰۵/۰۵ is the same day in either order.
  if (first.value === third.value && first.digits === 2 && first.value < 30) return [first, third];
  if (first.value > 31 === third.value > 31) return [];
  return first.value > 31 ? [first, third] : [third, first];
}

/** Whether a letter, slash or the like is written against the number: part of an address, a code, a longer number. A time of ISO 8601 is none of these. */
export function isTied(text: string, start: number, end: number): boolean {
  return (
    /[A-Za-z@#_=&%+\\]$|[A-Za-z0-9./]\/$|[0-9۰-۹٠-٩]ر$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?!T\d\d:)[A-Za-z_@=\\]/.test(text.slice(end, end + 4))
  );
}
