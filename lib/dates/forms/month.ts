import type { Calendar } from '../../calendar/names.ts';
import { isMark, isWord, type Source, tokenAfter, tokenBefore } from '../cursor.ts';
import { type Draft, UNTOLD, type YearTold } from '../draft.ts';
import { isCutFromWord, mayBeMonth } from '../guards/months.ts';
import { isPlaceName, nameBefore } from '../guards/names.ts';
import type { Token } from '../tokens.ts';
import { type DaysRead, daysBefore } from './days.ts';
import { weekdayBeside } from './weekday.ts';
import { eraAfter, yearAfter } from './year.ts';

/**
 * The date that the month at `at` is part of: its days before it, its year after it. `floor` is the last token of the
 * date before. Undefined where the word is no month.
 */
export function monthDate(source: Source, at: number, floor: number): Draft | undefined {
  const token = source.tokens[at];
  const lexeme = token?.lexeme;
  if (!token || !lexeme?.calendar || isCutFromWord(source, at)) return undefined;
  const calendar: Calendar = lexeme.calendar;
  const days = daysBefore(source, at, floor);
  const year = yearAfter(source, at, calendar);
  const told: YearTold = year?.told ?? UNTOLD;
  let last = year?.last ?? at;
  if (!year && eraAfter(source, at, calendar)) last++;
  if (days && isPartOfPeriod(source, days)) return bareMonth(source, token, at, told, last, calendar);
  if (!days) return bareMonth(source, token, at, told, last, calendar);
  if (!mayBeMonth(source, at, days, told.by !== 'nothing')) return undefined;
  if (told.by === 'nothing' && isPlaceName(source, days.first)) return undefined;
  const draft: Draft = {
    first: days.first,
    last,
    start: days.start,
    end: source.tokens[last]?.end ?? token.end,
    calendar,
    parts: days.days.map((day) => ({ precision: 'day', year: told, month: lexeme.value, day })),
    shape: days.shape,
  };
  const weekday = weekdayBeside(source, days.first, last);
  if (weekday !== undefined && days.days.length === 1) draft.weekday = weekday;
  if (told.by === 'nothing' && nameBefore(source, draft)) draft.named = true;
  const before = tokenBefore(source, days.first);
  if (calendar === 'lunar' && isWord(before, 'dayWord') && before?.lexeme?.value === 1) draft.eve = true;
  return draft;
}

/** A month with no day: a date when its year, ماه or what stands around it says so, else only tentatively. */
function bareMonth(
  source: Source,
  token: Token,
  at: number,
  told: YearTold,
  last: number,
  calendar: Calendar,
): Draft | undefined {
  const before = tokenBefore(source, at);
  const headed = isWord(before, 'monthWord');
  const stated = told.by !== 'nothing';
  const partly =
    calendar === 'jalali' && isPartOf(tokenBefore(source, at - 1)) && isWord(before, 'ordinal', 'first');
  if (!stated && isWord(before, 'place', 'event')) return undefined;
  if ((calendar === 'lunar' || calendar === 'afghan') && told.by !== 'number') return undefined;
  if (calendar === 'afghan' && !source.dari) return undefined;
  // دهم اوت آگوست: the second is the first by another name.
  if (!stated && before?.lexeme?.kind === 'month' && before.lexeme.value === token.lexeme?.value)
    return undefined;
  const borneOut = stated || headed || partly || token.lexeme?.explicit === true;
  const plain =
    calendar === 'jalali' ||
    isBracketed(source, at) ||
    isWord(before, 'preposition', 'to', 'half', 'and', 'first');
  if (token.lexeme?.weak && headed && !stated && !mayBeMonth(source, at, undefined, false)) return undefined;
  const draft: Draft = {
    first: at,
    last,
    start: token.start,
    end: source.tokens[last]?.end ?? token.end,
    calendar,
    parts: [{ precision: 'month', year: told, month: token.lexeme?.value ?? 0 }],
    shape: 'single',
  };
  if (!borneOut && (token.lexeme?.weak || !plain)) draft.tentative = true;
  if (draft.tentative && !isWord(before, 'to', 'and', 'preposition') && !isJoined(source, at))
    return undefined;
  return draft;
}

function isBracketed(source: Source, at: number): boolean {
  return isMark(tokenBefore(source, at), '(') && isMark(tokenAfter(source, at), ')');
}

function isJoined(source: Source, at: number): boolean {
  const next = tokenAfter(source, at);
  return isWord(next, 'to', 'and') || isMark(next, '-\u2013،');
}

/** هفته اول مهر, نیمه دوم تیر: the ordinal counts weeks or halves, not days. */
function isPartOfPeriod(source: Source, days: DaysRead): boolean {
  return (
    days.shape === 'single' &&
    !days.digits &&
    isWord(tokenBefore(source, days.first), 'half', 'decade', 'season')
  );
}

/** هفته, نیمه, روزهای: an ordinal after them counts parts of the month that follows. */
function isPartOf(token: Token | undefined): boolean {
  return token?.lexeme?.kind === 'half' && token.lexeme.value > 0;
}
