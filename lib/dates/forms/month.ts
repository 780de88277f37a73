import type { Calendar } from '../../calendar/names.ts';
import {
  eraAfter,
  isMark,
  isNumbered,
  isWord,
  type Source,
  tokenAfter,
  tokenBefore,
  wordValue,
} from '../cursor.ts';
import { type Draft, type DraftPart, draftOf, UNTOLD } from '../draft.ts';
import { isCutFromWord, mayBeMonth } from '../guards/months.ts';
import { isEventName, isPlaceName } from '../guards/names.ts';
import { tokenAt } from '../tokens.ts';
import { bareMonth } from './bare-month.ts';
import { type DaysRead, daysBefore } from './days.ts';
import { weekdayBeside } from './weekday.ts';
import { isEraOf, yearAfter } from './year.ts';

/**
 * The date that the month at `at` is part of: its days before it, its year after it. `floor` is the last token of the
 * date before. Undefined where the word is no month.
 */
export function monthDate(source: Source, at: number, floor: number): Draft | undefined {
  const calendar = tokenAt(source, at)?.lexeme?.calendar;
  if (!calendar || isCutFromWord(source, at)) return undefined;
  const days = daysBefore(source, at, floor);
  const year = yearAfter(source, at, calendar);
  const told = year?.told ?? UNTOLD;
  const last = year?.last ?? (isEraOf(eraAfter(source, at), calendar) ? at + 1 : at);
  if (!days || countsSomethingElse(source, days)) {
    return dayAfter(source, at, calendar) ?? bareMonth(source, { at, last, told, calendar });
  }
  const stated = told.by !== 'nothing';
  if (!mayBeMonth(source, at, days, stated)) return undefined;
  const month = wordValue(tokenAt(source, at));
  const parts = days.days.map((day): DraftPart => ({ precision: 'day', year: told, month, day }));
  const draft = draftOf(source, days.first, last, { calendar, parts, shape: days.shape });
  if (!stated && isPlaceName(source, draft)) return undefined;
  const weekday = weekdayBeside(source, days.first, last);
  if (weekday !== undefined && days.days.length === 1) draft.weekday = weekday;
  if (!stated && isEventName(source, draft)) draft.named = true;
  if (calendar === 'lunar' && isEve(source, days.first)) draft.eve = true;
  return draft;
}

/** The month before its day, with a comma and the year after it, as English has it: Nov 6, 2024; آبان ۱۶، ۱۴۰۳. */
function dayAfter(source: Source, at: number, calendar: Calendar): Draft | undefined {
  const day = tokenAfter(source, at);
  if (day?.kind !== 'number' || day.digits > 2 || day.value < 1 || day.value > 31) return undefined;
  if (!isMark(tokenAfter(source, at + 1), ',،') || tokenAfter(source, at + 2)?.digits !== 4) return undefined;
  const year = yearAfter(source, at + 1, calendar);
  if (!year) return undefined;
  const parts: DraftPart[] = [
    { precision: 'day', year: year.told, month: wordValue(tokenAt(source, at)), day: day.value },
  ];
  return draftOf(source, at, year.last, { calendar, parts, shape: 'single' });
}

/** هفته اول مهر, نیمه دوم تیر, شماره ۱۲ مهر: what seems a day counts weeks, halves or issues. */
function countsSomethingElse(source: Source, { first, shape, digits }: DaysRead): boolean {
  if (shape !== 'single') return false;
  const before = tokenBefore(source, first);
  const part = !digits && (isWord(before, 'half', 'decade', 'season') || endsCount(source, first));
  return part || isNumbered(source, first);
}

/** Whether so many nights or days stand before اول: ۱۲ شب اول محرم; but not an hour, as in ساعت ۱۱ شب اول محرم. */
function endsCount(source: Source, first: number): boolean {
  if (wordValue(tokenAt(source, first)) !== 1) return false;
  const unit = tokenBefore(source, first);
  const number = tokenBefore(source, first - 1);
  if (unit?.kind !== 'dayWord' || unit.value < 1 || unit.value > 2) return false;
  if (number?.kind !== 'number' && !isWord(number, 'cardinal')) return false;
  const hour = tokenBefore(source, first - 2);
  return hour?.kind !== 'dayWord' || hour.value !== 3;
}

/** شب سوم محرم: a lunar day begins with its evening. */
function isEve(source: Source, first: number): boolean {
  const before = tokenBefore(source, first);
  return isWord(before, 'dayWord') && wordValue(before) === 1;
}
