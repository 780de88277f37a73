import {
  eraAfter,
  isAfterBetween,
  isMark,
  isOfUnknownEra,
  isWord,
  type Source,
  tokenAfter,
  tokenBefore,
  wordValue,
} from '../cursor.ts';
import { type Draft, type DraftPart, draftOf } from '../draft.ts';
import { isCounted, isMeasured } from '../guards/counted.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { calendarOfYear, type Years, yearPart } from './year.ts';
import { yearPair } from './year-pair.ts';
import { yearInWords } from './year-words.ts';

const MOST_YEARS = 12;

/** The years that سال or سال های at `at` heads: سال ۱۴۰۳, سال 92, سال ۸۷ تا ۹۰, سال های ۹۶، ۹۷ و ۱۴۰۲, سال هفتاد. */
export function headedYears(source: Source, at: number): Draft | undefined {
  const before = tokenBefore(source, at);
  if (!tokenAfter(source, at)) return undefined;
  // ۱۲ سال
  if (before?.kind === 'number' || isWord(before, 'cardinal')) return undefined;
  const plural = wordValue(tokenAt(source, at)) === 2;
  const years = yearsAt(source, at + 1, plural);
  if (!years) return undefined;
  const two = plural && years.shape === 'list' && years.parts.length === 2;
  if (two && isAfterBetween(source, at)) years.shape = 'range';
  if (isYearOfFeast(source, at, tokenAt(source, at + 1))) years.calendar = 'lunar';
  return draftOf(source, at, years.last, years);
}

/**
 * Whether a year is that of a feast right before `at`, where what tells the year begins: اربعین ۱۴۴۶, عاشورای سال ۱۴۴۱. They
 * are dated by the lunar year, which is some forty ahead of the Jalali: no news is of the Jalali 1430.
 */
export function isYearOfFeast(source: Source, at: number, year: Token | undefined): boolean {
  const before = tokenBefore(source, at);
  if (year?.digits !== 4 || year.value < 1430 || year.value >= 1500) return false;
  return isWord(before, 'yearly') && before?.lexeme.calendar === 'lunar';
}

/** One year or several, joined by تا, و, یا, and after سال های by commas too, which else may end a clause. */
export function yearsAt(source: Source, at: number, plural: boolean): Years | undefined {
  if (tokenAt(source, at)?.kind === 'chain') return yearPair(source, at, true);
  const first = yearAt(source, at);
  if (!first) return undefined;
  const inWords = isWord(tokenAt(source, at), 'cardinal');
  const years: Years = { parts: [first.part], calendar: first.calendar, shape: 'single', last: first.last };
  while (years.parts.length < MOST_YEARS && years.shape !== 'range') {
    const joint = jointAfter(source, years.last, plural);
    if (!joint || !tokenAfter(source, years.last + 1)) break;
    const position = years.last + 2;
    const next = inWords ? yearAt(source, position) : yearInDigits(source, position);
    // After سال های ... تا only a year can follow, and what stands after it may be any noun.
    const sure = plural && joint === 'range';
    if (next?.calendar !== years.calendar || (!sure && isCountedYear(source, position))) break;
    years.parts.push(next.part);
    years.shape = joint;
    years.last = next.last;
  }
  return years;
}

function jointAfter(
  source: Source,
  at: number,
  plural: boolean,
): Exclude<Draft['shape'], 'single'> | undefined {
  const joiner = tokenAfter(source, at);
  if (isWord(joiner, 'to') || isMark(joiner, '-\u2013\u2014')) return 'range';
  if (isWord(joiner, 'or')) return 'either';
  return isWord(joiner, 'and') || (plural && isMark(joiner, '،,')) ? 'list' : undefined;
}

/** One year of a list: what it says, and the position of its last token. */
interface YearOfList {
  part: DraftPart;
  calendar: Draft['calendar'];
  last: number;
}

function yearAt(source: Source, at: number): YearOfList | undefined {
  const words = yearInWords(source, at);
  if (!words) return yearInDigits(source, at);
  const { value, last } = words;
  // سال شصت هجری
  if (eraAfter(source, last) === 'lunar')
    return { part: yearPart(value, 4), calendar: 'lunar', last: last + 1 };
  if (value < 100) return value < 30 ? undefined : { part: yearPart(value, 2), calendar: 'jalali', last };
  const era = eraAfter(source, last);
  const calendar = era ?? calendarOfYear(value);
  return calendar && { part: yearPart(value, 4), calendar, last: era ? last + 1 : last };
}

function yearInDigits(source: Source, at: number): YearOfList | undefined {
  const token = tokenAt(source, at);
  if (token?.kind !== 'number' || isOfUnknownEra(source, at)) return undefined;
  const { value, digits } = token;
  const era = eraAfter(source, at);
  const last = era ? at + 1 : at;
  if (era === 'lunar') return digits <= 4 ? { part: yearPart(value, 4), calendar: era, last } : undefined;
  if (digits === 2) {
    if (era === 'gregorian') return { part: yearPart(1900 + value, 4, true), calendar: era, last };
    if (!era && ((value >= 10 && value < 30) || isMeasured(source, at))) return undefined;
    return { part: yearPart(value, 2), calendar: 'jalali', last };
  }
  const calendar = digits === 4 ? (era ?? calendarOfYear(value)) : digits === 3 ? era : undefined;
  return calendar && { part: yearPart(value, 4), calendar, last };
}

function isCountedYear(source: Source, at: number): boolean {
  return isCounted(source, at, tokenAt(source, at)?.digits ?? 0);
}
