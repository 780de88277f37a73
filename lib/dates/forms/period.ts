import { isMark, isWord, type Source, tokenAfter, tokenBefore } from '../cursor.ts';
import type { Draft, DraftPart, YearTold } from '../draft.ts';
import { calendarOfYear, yearAfter } from './year.ts';

/** Decades: دهه ۶۰, دهه شصت, دهه ۱۹۷۰, دهه ۷۰ میلادی, دهه های ۶۰ و ۷۰. */
export function decades(source: Source, at: number): Draft | undefined {
  const head = source.tokens[at];
  if (!head) return undefined;
  const numbers: number[] = [];
  let shape: Draft['shape'] = 'single';
  let last = at;
  for (let position = at + 1; numbers.length < 6; position = last + 2) {
    if (!tokenAfter(source, position - 1)) break;
    const number = decadeNumber(source, position);
    if (number === undefined) break;
    numbers.push(number);
    last = position;
    const joiner = tokenAfter(source, last);
    const joint = isWord(joiner, 'to') || isMark(joiner, '-\u2013') ? 'range' : 'list';
    if (!isWord(joiner, 'to', 'and') && !isMark(joiner, '-\u2013،')) break;
    if (decadeNumber(source, last + 2) === undefined || !tokenAfter(source, last + 1)) break;
    shape = joint;
  }
  const [first] = numbers;
  if (first === undefined) return undefined;
  const next = tokenAfter(source, last);
  const era = isWord(next, 'era') ? next?.lexeme?.calendar : undefined;
  const calendar = era ?? (first >= 100 ? calendarOfYear(first) : 'jalali');
  if (calendar !== 'jalali' && calendar !== 'gregorian') return undefined;
  if (era) last++;
  const parts = numbers.map((number): DraftPart => {
    const century = calendar === 'gregorian' ? 1900 : 1300;
    const year = number < 100 ? century + number : number;
    return { precision: 'decade', year: { by: 'number', year, centuryInferred: number < 100 } };
  });
  return {
    first: at,
    last,
    start: head.start,
    end: source.tokens[last]?.end ?? head.end,
    calendar,
    parts,
    shape,
  };
}

/** The number of a decade, where the token at `at` is one: tens in two digits or words, or four digits. */
function decadeNumber(source: Source, at: number): number | undefined {
  const token = source.tokens[at];
  const value =
    token?.kind === 'number' ? token.value : isWord(token, 'cardinal') ? token?.lexeme?.value : undefined;
  if (value === undefined || value % 10 !== 0) return undefined;
  const short = value >= 10 && value < 100 && (token?.kind === 'word' || token?.digits === 2);
  return short || (token?.digits === 4 && calendarOfYear(value)) ? value : undefined;
}

/** A season with its year: پاییز ۱۴۰۵, تابستان امسال, بهار و تابستان ۹۸. */
export function season(source: Source, at: number): Draft | undefined {
  const token = source.tokens[at];
  if (!token) return undefined;
  const year = yearAfter(source, at, 'jalali') ?? yearAfter(source, at, 'gregorian');
  if (!year) return undefined;
  const parts: DraftPart[] = [{ precision: 'season', season: token.lexeme?.value ?? 0, year: year.told }];
  let first = at;
  const earlier = isWord(tokenBefore(source, at), 'and') ? tokenBefore(source, at - 1) : undefined;
  if (isWord(earlier, 'season')) {
    first = at - 2;
    parts.unshift({ precision: 'season', season: earlier?.lexeme?.value ?? 0, year: year.told });
  }
  const start = source.tokens[first]?.start ?? token.start;
  const end = source.tokens[year.last]?.end ?? token.end;
  return {
    first,
    last: year.last,
    start,
    end,
    calendar: year.calendar,
    parts,
    shape: parts.length > 1 ? 'list' : 'single',
  };
}

/** Months counted from the start of a year: ۴ ماه نخست امسال, شش ماهه دوم سال ۱۴۰۴, نیمه نخست سال جاری, ۹ ماهه ۹۸. */
export function monthsOfYear(source: Source, at: number): Draft | undefined {
  const word = source.tokens[at];
  const half = isWord(word, 'half') && word?.lexeme?.value === 2;
  const count = half ? 6 : countBefore(source, at);
  if (
    !word ||
    count === undefined ||
    (12 % count !== 0 && !isFirst(tokenAfter(source, at)) && !isWord(word, 'monthsWord'))
  )
    return undefined;
  const ordinal = tokenAfter(source, at);
  const which = isFirst(ordinal) ? 1 : isWord(ordinal, 'ordinal') ? (ordinal?.lexeme?.value ?? 0) : 0;
  if (which === 0 && !isWord(word, 'monthsWord')) return undefined;
  const end = which === 0 ? at : at + 1;
  const year = yearAfter(source, end, 'jalali') ?? headlessYear(source, end);
  const last = (which || 1) * count;
  if (!year || last > 12 || (year.told.by !== 'number' && year.told.by !== 'offset')) return undefined;
  const first = half ? at : at - 1;
  return {
    first,
    last: year.last,
    start: source.tokens[first]?.start ?? word.start,
    end: source.tokens[year.last]?.end ?? word.end,
    calendar: 'jalali',
    parts: [{ precision: 'months', month: last - count + 1, lastMonth: last, year: year.told }],
    shape: 'single',
  };
}

function countBefore(source: Source, at: number): number | undefined {
  const before = tokenBefore(source, at);
  const value =
    before?.kind === 'number' ? before.value : isWord(before, 'cardinal') ? before?.lexeme?.value : undefined;
  return value !== undefined && value >= 2 && value <= 11 ? value : undefined;
}

function isFirst(token: Parameters<typeof isWord>[0]): boolean {
  return isWord(token, 'first') || (isWord(token, 'ordinal') && token?.lexeme?.value === 1);
}

function headlessYear(source: Source, at: number): { told: YearTold; last: number } | undefined {
  const next = tokenAfter(source, at);
  return next?.kind === 'number' && next.digits === 4 && calendarOfYear(next.value) === 'jalali'
    ? { told: { by: 'number', year: next.value, centuryInferred: false }, last: at + 1 }
    : undefined;
}
