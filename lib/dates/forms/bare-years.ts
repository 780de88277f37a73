import { eraAfter, isWord, type Source, tokenAfter, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, draftOf } from '../draft.ts';
import { isCounted, isMeasured } from '../guards/counted.ts';
import { isBareYear } from '../guards/years.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { isTied } from './numeric.ts';
import { calendarOfYear, sameCentury, type Years, yearPart } from './year.ts';
import { yearPair } from './year-pair.ts';
import { isYearOfFeast, yearsAt } from './years.ts';

/** A year that no سال heads: ۱۳۹۶, ۱۴۰۵-۱۴۰۶, ۱۳۶۰ تا ۶۷; or two digits after فصل and the like. */
export function bareYears(source: Source, at: number): Draft | undefined {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  const before = tokenBefore(source, at);
  const full = before?.kind === 'yearly' && before.value === 1;
  const cycle = !full && isWord(before, 'cycle', 'yearly');
  const years = token.kind === 'chain' ? yearPair(source, at, cycle) : bareYear(source, at, cycle);
  if (!years || isTied(source.text, token.start, token.end)) return undefined;
  if (!eraAfter(source, at) && !isBareYear(source, at)) return undefined;
  return draftOf(source, at, years.last, years);
}

function bareYear(source: Source, at: number, cycle: boolean): Years | undefined {
  const token = tokenAt(source, at);
  if (!token) return undefined;
  const { value, digits } = token;
  if (eraAfter(source, at) && digits >= 3) return yearsAt(source, at, false);
  const year: Years = { parts: [yearPart(value, digits)], calendar: 'jalali', shape: 'single', last: at };
  if (isYearOfFeast(source, at, token)) return { ...year, calendar: 'lunar' };
  if (isGregorianCycle(source, at, token)) return { ...year, calendar: 'gregorian' };
  if (digits === 4 && value >= 1300 && value < 1500) return through(source, year, value);
  return cycle && digits === 2 && value >= 50 && !isCounted(source, at, 2) ? year : undefined;
}

/** سال مالی ۲۰۱۹: of the Gregorian years that no سال heads, the only ones that are no part of a name. */
function isGregorianCycle(source: Source, at: number, { value, digits }: Token): boolean {
  const before = tokenBefore(source, at);
  const cycle = isWord(before, 'cycle') && wordValue(before) === 1;
  return cycle && digits === 4 && calendarOfYear(value) === 'gregorian' && !isMeasured(source, at);
}

/** A year, and the last two digits of a later one to which it reaches: ۱۳۶۰ تا ۶۷. */
function through(source: Source, year: Years, value: number): Years {
  const { last } = year;
  const end = isWord(tokenAfter(source, last), 'to') ? tokenAfter(source, last + 1) : undefined;
  if (end?.digits !== 2 || end.value <= value % 100 || isCounted(source, last + 2, 2)) return year;
  const parts = [...year.parts, yearPart(sameCentury(value, end.value), 4, true)];
  return { ...year, parts, shape: 'range', last: last + 2 };
}
