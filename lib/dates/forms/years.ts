import { eraAfter, isMark, isWord, type Source, tokenAfter, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, type DraftPart, draftOf, type Said } from '../draft.ts';
import { isBareYear } from '../guards/years.ts';
import { tokenAt } from '../tokens.ts';
import { isTied } from './numeric.ts';
import { calendarOfYear, fullJalaliYear, isCounted, isMeasured } from './year.ts';

const MOST_YEARS = 12;

interface Years extends Said {
  /** Position of the last token. */
  last: number;
}

/** The years that سال or سال های at `at` heads: سال ۱۴۰۳, سال 92, سال ۸۷ تا ۹۰, سال های ۹۶، ۹۷ و ۱۴۰۲, سال هفتاد. */
export function headedYears(source: Source, at: number): Draft | undefined {
  const before = tokenBefore(source, at);
  if (!tokenAfter(source, at)) return undefined;
  // ۱۲ سال
  if (before?.kind === 'number' || isWord(before, 'cardinal')) return undefined;
  const years = yearsAt(source, at + 1, wordValue(tokenAt(source, at)) === 2);
  return years && draftOf(source, at, years.last, years);
}

/** A year that nothing heads: ۱۳۹۶, ۱۴۰۵-۱۴۰۶, the latter also as bidi reversed it; or two digits after فصل and the like. */
export function bareYears(source: Source, at: number): Draft | undefined {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  const cycle = isWord(tokenBefore(source, at), 'cycle', 'yearly');
  const years = token.kind === 'chain' ? pair(source, at, cycle) : single(source, at, cycle);
  if (!years || isTied(source.text, token.start, token.end)) return undefined;
  if (!eraAfter(source, at) && !isBareYear(source, at)) return undefined;
  return draftOf(source, at, years.last, years);
}

function single(source: Source, at: number, cycle: boolean): Years | undefined {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  const era = eraAfter(source, at);
  if (era && token.digits === 4) return yearsAt(source, at, false);
  const bare = token.digits === 4 && token.value >= 1300 && token.value < 1500;
  const short = cycle && token.digits === 2 && token.value >= 50 && !isCounted(source, at, 2);
  if (!bare && !short) return undefined;
  if (isLunarYear(source, at)) {
    return { parts: [yearPart(token.value, 4)], calendar: 'lunar', shape: 'single', last: at };
  }
  return { parts: [yearPart(token.value, token.digits)], calendar: 'jalali', shape: 'single', last: at };
}

/** اربعین ۱۴۴۶ is dated by the lunar year, which is some forty ahead of the Jalali: no news is of the Jalali 1430. */
function isLunarYear(source: Source, at: number): boolean {
  const before = tokenBefore(source, at);
  const { value = 0 } = tokenAt(source, at) ?? {};
  return value >= 1430 && isWord(before, 'yearly') && before?.lexeme.calendar === 'lunar';
}

/** ۱۴۰۵-۱۴۰۶, ۱۴۰۴-۰۵, ۹۸-۹۹ after فصل; the earlier year first, whichever way it stands. */
function pair(source: Source, at: number, headed: boolean): Years | undefined {
  const token = tokenAt(source, at);
  const [one, other] = token?.numbers ?? [];
  if (!token || !one || !other || token.numbers.length !== 2 || !/[-/\u2013\u2014]/.test(token.separators))
    return undefined;
  const era = eraAfter(source, at);
  const told = headed || era !== undefined;
  const a = yearOf(one.value, one.digits);
  const b =
    one.digits === 4 && other.digits === 2 ? sameCentury(a, other.value) : yearOf(other.value, other.digits);
  const known = era ?? (calendarOfYear(a) === calendarOfYear(b) ? calendarOfYear(a) : undefined);
  const apart = Math.abs(a - b);
  if (!known || apart === 0 || apart > 100 || Math.min(one.digits, other.digits) < 2) return undefined;
  if (Math.min(one.digits, other.digits) === 2 && apart !== 1 && !(told && one.digits === 4))
    return undefined;
  if (!told && (known !== 'jalali' || Math.min(a, b) < 1300 || Math.max(one.digits, other.digits) < 4))
    return undefined;
  const parts = [Math.min(a, b), Math.max(a, b)].map((year) => yearPart(year, 4));
  return { parts, calendar: known, shape: 'range', last: era ? at + 1 : at };
}

/** One year or several, joined by تا, و, یا, and after سال های by commas too, which else may end a clause. */
function yearsAt(source: Source, at: number, plural: boolean): Years | undefined {
  if (tokenAt(source, at)?.kind === 'chain') return pair(source, at, true);
  const first = yearAt(source, at, false);
  if (!first) return undefined;
  const years: Years = { parts: [first.part], calendar: first.calendar, shape: 'single', last: first.last };
  while (years.parts.length < MOST_YEARS && years.shape !== 'range') {
    const joint = jointAfter(source, years.last, plural);
    const next = joint && tokenAfter(source, years.last + 1) && yearAt(source, years.last + 2, true);
    if (!joint || next?.calendar !== years.calendar) break;
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

function yearAt(source: Source, at: number, further: boolean) {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  if (isWord(token, 'cardinal') && !further) {
    const value = wordValue(token);
    if (value < 30 || isMeasured(source, at)) return undefined;
    return { part: yearPart(value, 2), calendar: 'jalali' as const, last: at };
  }
  if (token.kind !== 'number') return undefined;
  const { value, digits } = token;
  const era = eraAfter(source, at);
  const last = era ? at + 1 : at;
  if (era === 'lunar') return digits <= 4 ? { part: yearPart(value, 4), calendar: era, last } : undefined;
  if (digits === 2) {
    if (era === 'gregorian') return { part: yearPart(1900 + value, 4, true), calendar: era, last };
    if (!era && ((value >= 10 && value < 30) || isMeasured(source, at))) return undefined;
    if (further && isCounted(source, at, 2)) return undefined;
    return { part: yearPart(value, 2), calendar: 'jalali' as const, last };
  }
  const calendar = digits === 4 ? (era ?? calendarOfYear(value)) : undefined;
  if (!calendar || (further && isCounted(source, at, 4))) return undefined;
  return { part: yearPart(value, 4), calendar, last };
}

function yearOf(value: number, digits: number): number {
  return digits === 2 ? fullJalaliYear(value) : value;
}

/** The year with these last two digits that follows another: 1910–12, 1399–00. */
function sameCentury(year: number, short: number): number {
  const candidate = year - (year % 100) + short;
  return candidate < year ? candidate + 100 : candidate;
}

function yearPart(value: number, digits: number, centuryInferred = digits === 2): DraftPart {
  return { precision: 'year', year: { by: 'number', year: yearOf(value, digits), centuryInferred } };
}
