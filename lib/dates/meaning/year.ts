import { type CivilDate, dayNumber, weekday as weekdayOf } from '../../calendar/civil.ts';
import { type JalaliDate, jalaliOf } from '../../calendar/jalali.ts';
import { lunarYearOf } from '../../calendar/lunar.ts';
import type { Calendar } from '../../calendar/names.ts';
import type { DraftPart } from '../draft.ts';
import { spanOf } from './span.ts';
import type { Direction } from './tense.ts';

/** What a year that is not stated is told from. */
export interface Anchors {
  /** The day of publication. */
  reference: AnchorDay | null;
  /** The day that a year-less date is nearest to: the day of publication, or a dated neighbour. */
  nearest: AnchorDay | null;
  /** Days off from `nearest` beyond which `direction` counts. */
  far: number;
  /** Which way a far-off date lies from that day, asked only where it matters. */
  direction: () => Direction;
  /** The weekday printed beside the date. */
  weekday: number | undefined;
  /** The year the text spoke of last: همان سال. */
  lastYear: { calendar: Calendar; year: number } | null;
}

/** A civil day, and its Jalali day, which is dear to reckon for every date of a text anew. */
export interface AnchorDay {
  civil: CivilDate;
  jalali: JalaliDate | null;
}

/** The day that dates are told from; its Jalali day need not be reckoned where it is known. */
export function anchorDay(civil: CivilDate, jalali = jalaliOf(civil)): AnchorDay {
  return { civil, jalali };
}

/** Days ahead from which the year before is about as near, and likelier: news looks back more than ahead. */
const HALF_A_YEAR = 150;

/** The year of a date; null when it cannot be known. */
export function yearOf(part: DraftPart, calendar: Calendar, anchors: Anchors): number | null {
  const { reference, nearest, lastYear, weekday } = anchors;
  const told = part.year;
  if (told.by === 'number') return told.year;
  if (told.by === 'nothing') {
    const year = nearest && likelyYear(part, calendar, nearest, anchors);
    // Told from another date of the text alone, a year that the weekday speaks against is no more than a guess.
    return reference || year === null || isOnWeekday(part, calendar, year, weekday) ? year : null;
  }
  if (told.by === 'same') return lastYear?.calendar === calendar ? lastYear.year : null;
  if (!reference || told.by === 'every') return null;
  if (told.by === 'offset') return currentYear(told.calendar ?? calendar, reference) + told.offset;
  if (told.direction === 0) return nearestYear(part, calendar, reference);
  return yearInDirection(part, calendar, reference, told.direction);
}

/**
 * The nearest year; for a date that lies far off either way, the one on the side that the weekday printed beside it shows,
 * or else the one that the text speaks of.
 */
function likelyYear(
  part: DraftPart,
  calendar: Calendar,
  day: AnchorDay,
  { far, direction, weekday }: Anchors,
): number {
  const year = nearestYear(part, calendar, day);
  const distance = distanceFrom(day, part, calendar, year);
  if (Math.abs(distance) <= far) return year;
  const shown = [year, distance > 0 ? year - 1 : year + 1].find((candidate) =>
    isOnWeekday(part, calendar, candidate, weekday),
  );
  if (weekday !== undefined && shown !== undefined) return shown;
  const towards = direction();
  if (distance > 0) {
    return towards === 'past' || (towards === 'unknown' && distance > HALF_A_YEAR) ? year - 1 : year;
  }
  return towards === 'future' ? year + 1 : year;
}

/** Whether a day of a year falls on a weekday; true where there is no weekday. */
function isOnWeekday(part: DraftPart, calendar: Calendar, year: number, stated: number | undefined): boolean {
  if (stated === undefined) return true;
  const span = spanOf(part, calendar, year);
  return span !== null && weekdayOf(span.first) === stated;
}

/** The year of a calendar that is running at a day. */
export function currentYear(calendar: Calendar, { civil, jalali }: AnchorDay): number {
  if (calendar === 'gregorian') return civil.year;
  if (calendar === 'lunar') return lunarYearOf(civil);
  return jalali?.year ?? civil.year - 621;
}

/**
 * The year in which the date lies nearest to a day. On 1,060 year-less dates with a weekday beside them, and a known day
 * of publication, this agreed with the weekday in 97.6%; the year of publication in 96.9%.
 */
function nearestYear(part: DraftPart, calendar: Calendar, day: AnchorDay): number {
  const year = currentYear(calendar, day);
  const offset = distanceFrom(day, part, calendar, year);
  // Less than half a year off, no other year is nearer; more, only the one on the other side can be.
  if (Math.abs(offset) < 177) return year;
  const other = offset > 0 ? year - 1 : year + 1;
  return Math.abs(distanceFrom(day, part, calendar, other)) < Math.abs(offset) ? other : year;
}

function yearInDirection(part: DraftPart, calendar: Calendar, day: AnchorDay, direction: number): number {
  const year = currentYear(calendar, day);
  const from = dayNumber(day.civil);
  const candidates = direction < 0 ? [year, year - 1] : [year, year + 1];
  const lies = (candidate: number) => {
    const span = spanOf(part, calendar, candidate);
    return span !== null && (dayNumber(direction < 0 ? span.last : span.first) - from) * direction > 0;
  };
  return candidates.find(lies) ?? year + direction;
}

/** Days from a day to the middle of a date in a year; a day that the year lacks counts as its month. */
function distanceFrom(
  { civil, jalali }: AnchorDay,
  part: DraftPart,
  calendar: Calendar,
  year: number,
): number {
  const { precision, month = 1, day = 1 } = part;
  if (jalali?.year === year && precision === 'day' && calendar !== 'gregorian' && calendar !== 'lunar') {
    return dayOfJalaliYear(month, day) - dayOfJalaliYear(jalali.month, jalali.day);
  }
  const span = spanOf(part, calendar, year) ?? spanOf({ ...part, precision: 'month' }, calendar, year);
  if (!span) return Number.POSITIVE_INFINITY;
  return (dayNumber(span.first) + dayNumber(span.last)) / 2 - dayNumber(civil);
}

function dayOfJalaliYear(month: number, day: number): number {
  return month * 31 - Math.max(0, month - 7) + day;
}
