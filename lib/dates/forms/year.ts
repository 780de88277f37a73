import type { Calendar } from '../../calendar/names.ts';
import { eraAfter, isMark, isWord, type Source, tokenAfter, wordValue } from '../cursor.ts';
import type { YearTold } from '../draft.ts';
import { type Token, tokenAt } from '../tokens.ts';

/** A year read from the tokens that end at `last`, and the calendar it is counted in. */
export interface YearRead {
  told: YearTold;
  calendar: Calendar;
  last: number;
}

/** The calendar a year of four digits is counted in when nothing else tells; undefined where it is no year of news. */
export function calendarOfYear(year: number): 'jalali' | 'gregorian' | undefined {
  if (year >= 1100 && year < 1500) return 'jalali';
  return year >= 1500 && year <= 2200 ? 'gregorian' : undefined;
}

/** The full Jalali year of two digits: ۴۲-۹۹ are of the last century, ۰۰-۲۹ of this one. */
export function fullJalaliYear(short: number): number {
  return short < 30 ? 1400 + short : 1300 + short;
}

/**
 * The year that stands after a month or season, at the token after `at`: ۱۴۰۳, ۹۸, سال ۱۴۰۳, سال هفتاد, امسال,
 * سال گذشته, جاری, هر سال, with its era. Undefined when none does.
 */
export function yearAfter(source: Source, at: number, calendar: Calendar): YearRead | undefined {
  const next = tokenAfter(source, at);
  if (!next) return undefined;
  if (isWord(next, 'yearOffset')) {
    const offset: YearTold = {
      by: 'offset',
      offset: wordValue(next),
      calendar: next.lexeme?.calendar,
    };
    return { told: offset, calendar, last: at + 1 };
  }
  if (isWord(next, 'period')) {
    return { told: { by: 'direction', direction: wordValue(next) }, calendar, last: at + 1 };
  }
  if (isWord(next, 'everyYear')) return { told: { by: 'every' }, calendar, last: at + 1 };
  if (isWord(next, 'year') && wordValue(next) === 1) {
    const year = numberedYear(source, at + 2, calendar, true);
    return tokenAfter(source, at + 1) && year;
  }
  if (isWord(next, 'same') && isWord(tokenAfter(source, at + 1), 'year')) {
    return tokenAfter(source, at + 2)?.kind === 'number'
      ? undefined
      : { told: { by: 'same' }, calendar, last: at + 2 };
  }
  if (isMark(next, '/-،,')) {
    const after = tokenAfter(source, at + 1);
    if (after?.kind !== 'number' || (after.digits !== 4 && next.end !== after.start)) return undefined;
    if (isMark(next, '/-') && next.end !== after.start) return undefined;
    return numberedYear(source, at + 2, calendar, false);
  }
  return numberedYear(source, at + 1, calendar, false);
}

/** The year that the token at `at` gives in this calendar, with the era after it. `headed`: سال stands before it. */
function numberedYear(source: Source, at: number, calendar: Calendar, headed: boolean): YearRead | undefined {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  const told = toldYear(token, calendar, headed);
  if (!told) return undefined;
  if (!headed && isCounted(source, at, token.digits)) return undefined;
  if (headed && token.digits !== 4 && isMeasured(source, at)) return undefined;
  return { told, calendar, last: isEraOf(eraAfter(source, at), calendar) ? at + 1 : at };
}

/** Whether an era may be that of a calendar: Afghanistan's is called شمسی as well. */
export function isEraOf(era: Calendar | undefined, calendar: Calendar): boolean {
  return era === calendar || (era === 'jalali' && calendar === 'afghan');
}

/**
 * Whether what the number at `at` counts stands after it: ۸۸ روز, ۱۴۰۰ نفر, ۳۰ تا ۴۰ درصد. After four digits only a
 * measure tells, since any other noun may follow a year: ۱۵ خرداد ۱۳۹۸ فیلم ...
 */
export function isCounted(source: Source, at: number, digits: number): boolean {
  const next = tokenAfter(source, at);
  if (isWord(next, 'unit', 'currency')) return digits !== 4 || isMeasure(next);
  if (isWord(next, 'duration', 'monthsWord', 'cardinal', 'monthWord')) return true;
  if (digits === 4) return isWord(next, 'year') && wordValue(next) === 1;
  if (isWord(next, 'year') || (isWord(next, 'dayWord') && wordValue(next) === 2)) return true;
  if (!isWord(next, 'to', 'and', 'or')) return false;
  const further = tokenAfter(source, at + 1);
  return further?.kind === 'number' && isWord(tokenAfter(source, at + 2), 'unit', 'currency', 'duration');
}

/** Whether a measure or a length of time stands after the number at `at`: all that سال before it leaves open. */
export function isMeasured(source: Source, at: number): boolean {
  const next = tokenAfter(source, at);
  return isMeasure(next) || isWord(next, 'duration', 'monthsWord');
}

function isMeasure(token: Token | undefined): boolean {
  return isWord(token, 'currency') || (token?.kind === 'unit' && token.value === 1);
}

function toldYear(token: Token, calendar: Calendar, headed: boolean): YearTold | undefined {
  if (token.kind === 'number') {
    const { value, digits } = token;
    if (digits === 4) return fitsCalendar(value, calendar) ? byNumber(value, false) : undefined;
    if (digits === 2 && calendar !== 'gregorian' && calendar !== 'lunar') {
      return value >= 30 || value < 10 ? byNumber(fullJalaliYear(value), true) : undefined;
    }
    return calendar === 'lunar' && digits === 3 ? byNumber(value, false) : undefined;
  }
  const value = wordValue(token);
  // سال دهم هجری
  if (headed && calendar === 'lunar' && isWord(token, 'ordinal')) return byNumber(value, false);
  const inWords = headed && calendar === 'jalali' && isWord(token, 'cardinal');
  return inWords && value >= 30 ? byNumber(fullJalaliYear(value), true) : undefined;
}

function fitsCalendar(year: number, calendar: Calendar): boolean {
  if (calendar === 'lunar') return year >= 1000 && year < 1500;
  return calendarOfYear(year) === (calendar === 'afghan' ? 'jalali' : calendar);
}

function byNumber(year: number, centuryInferred: boolean): YearTold {
  return { by: 'number', year, centuryInferred };
}
