import type { Calendar } from '../../calendar/names.ts';
import { eraAfter, isMark, isWord, type Source, tokenAfter, wordValue } from '../cursor.ts';
import type { DraftPart, Said, YearTold } from '../draft.ts';
import { isCounted, isMeasured } from '../guards/counted.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { yearInWords } from './year-words.ts';

/** A year read from the tokens that end at `last`, and the calendar it is counted in. */
export interface YearRead {
  told: YearTold;
  calendar: Calendar;
  last: number;
}

/** One year or several. */
export interface Years extends Said {
  /** Position of the last token. */
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

/** The year with these last two digits that follows another: 1910–12, 1399–00. */
export function sameCentury(year: number, short: number): number {
  const candidate = year - (year % 100) + short;
  return candidate < year ? candidate + 100 : candidate;
}

/** What a year says, given as it is written. */
export function yearPart(value: number, digits: number, centuryInferred = digits === 2): DraftPart {
  const year = digits === 2 ? fullJalaliYear(value) : value;
  return { precision: 'year', year: { by: 'number', year, centuryInferred } };
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
  if (isWord(token, 'cardinal')) return writtenYear(source, at, calendar, headed);
  const told =
    calendar === 'lunar' ? toldLunarYear(token, eraAfter(source, at), headed) : toldYear(token, calendar);
  const counted = headed ? token.digits !== 4 && isMeasured(source, at) : isCounted(source, at, token.digits);
  return told && !counted ? withEra(source, at, calendar, told) : undefined;
}

/** A year in words; without سال only what is no round number: ۲۸ مرداد سی و دو, but ۵ خرداد سی نفر. */
function writtenYear(source: Source, at: number, calendar: Calendar, headed: boolean): YearRead | undefined {
  const words = yearInWords(source, at);
  if (!words || (!headed && (words.value % 10 === 0 || isCounted(source, words.last, 2)))) return undefined;
  const told = toldInWords(words.value, calendar, eraAfter(source, words.last));
  return told && withEra(source, words.last, calendar, told);
}

function withEra(source: Source, at: number, calendar: Calendar, told: YearTold): YearRead {
  return { told, calendar, last: isEraOf(eraAfter(source, at), calendar) ? at + 1 : at };
}

/** Whether an era may be that of a calendar: Afghanistan's is called شمسی as well. */
export function isEraOf(era: Calendar | undefined, calendar: Calendar): boolean {
  return era === calendar || (era === 'jalali' && calendar === 'afghan');
}

function toldYear({ kind, value, digits }: Token, calendar: Calendar): YearTold | undefined {
  if (kind !== 'number') return undefined;
  if (digits === 4) return fitsCalendar(value, calendar) ? byNumber(value, false) : undefined;
  const short = digits === 2 && calendar !== 'gregorian' && (value >= 30 || value < 10);
  return short ? byNumber(fullJalaliYear(value), true) : undefined;
}

function toldInWords(value: number, calendar: Calendar, era: Calendar | undefined): YearTold | undefined {
  if (calendar === 'lunar') return era === calendar ? byNumber(value, false) : undefined;
  if (value >= 100) return fitsCalendar(value, calendar) ? byNumber(value, false) : undefined;
  return calendar === 'jalali' && value >= 30 ? byNumber(fullJalaliYear(value), true) : undefined;
}

/** Early years are told by their era or by سال: ۶۱ هجری, سال ۳۲۹, سال دهم هجری; محرم ۵۰۵ نفر are people. */
function toldLunarYear(token: Token, era: Calendar | undefined, headed: boolean): YearTold | undefined {
  const { value, digits } = token;
  if (token.kind !== 'number') return headed && isWord(token, 'ordinal') ? byNumber(value, false) : undefined;
  const early = era === 'lunar' ? digits <= 3 : headed && digits === 3;
  const late = digits === 4 && value >= 1000 && value < 1500;
  return early || late ? byNumber(value, false) : undefined;
}

function fitsCalendar(year: number, calendar: Calendar): boolean {
  return calendarOfYear(year) === (calendar === 'afghan' ? 'jalali' : calendar);
}

function byNumber(year: number, centuryInferred: boolean): YearTold {
  return { by: 'number', year, centuryInferred };
}
