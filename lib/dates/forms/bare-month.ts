import type { Calendar } from '../../calendar/names.ts';
import { isMark, isWord, type Source, tokenAfter, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, type DraftPart, draftOf, type YearTold } from '../draft.ts';
import { mayBeMonth } from '../guards/months.ts';
import { tokenAt } from '../tokens.ts';

/** A month that no day stands before. */
interface MonthRead {
  /** Position of the month, and of the last token of its year. */
  at: number;
  last: number;
  told: YearTold;
  calendar: Calendar;
}

/**
 * A month with no day: a date when its year, ماه or what stands around it bears it out; where only a neighbouring date
 * could, tentatively.
 */
export function bareMonth(source: Source, { at, last, told, calendar }: MonthRead): Draft | undefined {
  const stated = told.by !== 'nothing';
  if (!stated && isSomethingElse(source, at)) return undefined;
  if (calendar === 'lunar' && !isLunarYear(source, last, told)) return undefined;
  if (calendar === 'afghan' && !isAfghanMonth(source, at, told)) return undefined;
  const month = wordValue(tokenAt(source, at));
  const parts: DraftPart[] = [{ precision: 'month', year: told, month }];
  const draft = draftOf(source, at, last, { calendar, parts, shape: 'single' });
  if (stated || isBorneOut(source, at, calendar)) return draft;
  if (!isJoined(source, at)) return undefined;
  draft.tentative = true;
  return draft;
}

/** Whether a lunar month has a lunar year: without its era, that of محرم سال ۱۳۹۸ is the Jalali one in which the month fell. */
function isLunarYear(source: Source, last: number, told: YearTold): boolean {
  if (told.by !== 'number') return false;
  return told.year < 1300 || told.year >= EARLIEST_OF_NEWS || isWord(tokenAt(source, last), 'era');
}

/** The lunar year that ran in 2009; years of news before it are read as Jalali ones. */
const EARLIEST_OF_NEWS = 1430;

/** Elsewhere than in Dari, the zodiac's names alone are words like others: ماه میزان ۱۴۰۲ is a month, میزان ۱۴۰۲ an amount. */
function isAfghanMonth(source: Source, at: number, told: YearTold): boolean {
  if (told.by !== 'number') return false;
  return (
    source.dari ||
    Boolean(tokenAt(source, at)?.lexeme.explicit) ||
    isWord(tokenBefore(source, at), 'monthWord')
  );
}

/** خیابان شهریور is a street, «شهریور» the title of a work; in دهم اوت آگوست the second is the first by another name; ماه می شود is a verb. */
function isSomethingElse(source: Source, at: number): boolean {
  const month = tokenAt(source, at);
  const before = tokenBefore(source, at);
  if (isWord(before, 'place', 'event') || isQuoted(source, at)) return true;
  if (isWord(before, 'month') && wordValue(before) === wordValue(month)) return true;
  return isWord(before, 'monthWord') && !mayBeMonth(source, at, undefined, false);
}

/**
 * Whether a month stands as one with neither day nor year. With ماه any does. The Jalali names that are no other word do;
 * the Gregorian ones, which are names of people and events too, only after a preposition and the like.
 */
function isBorneOut(source: Source, at: number, calendar: Calendar): boolean {
  const lexeme = tokenAt(source, at)?.lexeme;
  const before = tokenBefore(source, at);
  if (lexeme?.explicit || isWord(before, 'monthWord')) return true;
  if (calendar === 'jalali' && isWord(before, 'ordinal', 'first') && isPart(source, at - 1)) return true;
  if (lexeme?.weak) return false;
  return (
    calendar === 'jalali' ||
    isBracketed(source, at) ||
    isWord(before, 'preposition', 'to', 'half', 'and', 'first')
  );
}

/** هفته, نیمه, روزهای before an ordinal: it counts parts of the month that follows. */
function isPart(source: Source, ordinal: number): boolean {
  const before = tokenBefore(source, ordinal);
  return isWord(before, 'half') && wordValue(before) > 0;
}

function isQuoted(source: Source, at: number): boolean {
  const { text } = source;
  const { start = 0, end = 0 } = tokenAt(source, at) ?? {};
  return '«"“'.includes(text.charAt(start - 1) || ' ') && '»"”'.includes(text.charAt(end) || ' ');
}

function isBracketed(source: Source, at: number): boolean {
  return isMark(tokenBefore(source, at), '(') && isMark(tokenAfter(source, at), ')');
}

/** Whether a word or mark stands beside it that could join it to another date. */
function isJoined(source: Source, at: number): boolean {
  const next = tokenAfter(source, at);
  return (
    isWord(tokenBefore(source, at), 'to', 'and', 'preposition') ||
    isWord(next, 'to', 'and') ||
    isMark(next, '-\u2013،')
  );
}
