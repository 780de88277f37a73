import type { CivilDate } from '../../calendar/civil.ts';
import type { Draft } from '../draft.ts';
import { spanOf } from './span.ts';
import { directionOf } from './tense.ts';
import { type AnchorDay, type Anchors, anchorDay, currentYear } from './year.ts';

/** Years that a date stated in the text may be off from publication and still date the same month elsewhere in it. */
const RECENT = 2;

/** Days beyond which the nearest year is no longer a matter of course: of year-less dates in news 98% lie nearer. */
const FAR = 100;

/** The same where the date is told from a later one of its text, which it will not follow by much. */
const SERIES = 60;

/**
 * What the year of each draft is told from, by the draft's index. A year-less date is nearest to the day of publication,
 * but what the text itself states counts first: the date in brackets beside it, or the same month with a recent year.
 * Without a day of publication, the nearest date of the text that states its year serves; one before it in the text lies
 * before it, as a series states its year last.
 */
export function anchorsOf(
  text: string,
  drafts: readonly Draft[],
  published: CivilDate | null,
): (index: number) => Anchors {
  const reference = published && anchorDay(published);
  const plain: Anchors = {
    reference,
    nearest: reference,
    far: FAR,
    direction: () => 'present',
    lastYear: null,
  };
  if (drafts.every(statesYear)) return () => plain;
  const recent = recentMonths(drafts, reference);
  const lastYears = lastYearsBefore(drafts);
  const nearestStated = reference ? null : statedNeighbours(drafts);
  return (index) => {
    const draft = drafts[index];
    if (!draft || statesYear(draft)) return plain;
    const lastYear = lastYears[index] ?? null;
    const stated = besideStated(drafts, index) ?? recent.get(monthKey(draft));
    if (stated) return { reference, nearest: stated, far: FAR, direction: plain.direction, lastYear };
    if (!nearestStated) {
      return { reference, nearest: reference, far: FAR, direction: () => directionOf(text, draft), lastYear };
    }
    const { day, later } = nearestStated(index);
    const direction: Anchors['direction'] = later ? () => 'past' : plain.direction;
    return { reference, nearest: day, far: later ? SERIES : FAR, direction, lastYear };
  };
}

function statesYear({ parts }: Draft): boolean {
  return parts.every(({ year }) => year.by === 'number');
}

/** The first civil day of a draft that states its year, when it is a day or a month. */
function statedDay({ parts: [part], calendar }: Draft): AnchorDay | null {
  if (part?.year.by !== 'number' || (part.precision !== 'day' && part.precision !== 'month')) return null;
  const { month = 1, day = 1 } = part;
  const { year } = part.year;
  const span = spanOf(part, calendar, year);
  if (!span) return null;
  return calendar === 'jalali' ? anchorDay(span.first, { year, month, day }) : anchorDay(span.first);
}

/** The months of the text that are given with a year near publication. */
function recentMonths(drafts: readonly Draft[], reference: AnchorDay | null): Map<string, AnchorDay> {
  const months = new Map<string, AnchorDay>();
  if (!reference) return months;
  for (const draft of drafts) {
    const told = draft.parts[0]?.year;
    if (told?.by !== 'number' || Math.abs(told.year - currentYear(draft.calendar, reference)) > RECENT)
      continue;
    const day = statedDay(draft);
    if (day) months.set(monthKey(draft), day);
  }
  return months;
}

function monthKey({ calendar, parts: [part] }: Draft): string {
  return `${calendar} ${part?.month ?? 0}`;
}

/** For each draft the year that was last spoken of before it. */
function lastYearsBefore(drafts: readonly Draft[]): Anchors['lastYear'][] {
  let last: Anchors['lastYear'] = null;
  return drafts.map(({ calendar, parts }) => {
    const before = last;
    const told = parts.at(-1)?.year;
    if (told?.by === 'number') last = { calendar, year: told.year };
    return before;
  });
}

/** The stated day of the draft that stands right before or after, as an equal: دهم ژوئن (۲۰ خرداد ۱۴۰۵). */
function besideStated(drafts: readonly Draft[], index: number): AnchorDay | null {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  return (
    (before?.besideNext ? statedDay(before) : null) ?? (draft?.besideNext && after ? statedDay(after) : null)
  );
}

/** For the index of a draft, the nearest day in the text that states its year, and whether it comes later. */
function statedNeighbours(
  drafts: readonly Draft[],
): (index: number) => { day: AnchorDay | null; later: boolean } {
  const days = drafts.map(statedDay);
  const before = lastIndexes(days);
  const after = lastIndexes([...days].reverse())
    .reverse()
    .map((at) => (at < 0 ? -1 : days.length - 1 - at));
  return (index) => {
    const [one, other] = [before[index] ?? -1, after[index] ?? -1];
    const start = drafts[index]?.start ?? 0;
    const gap = (at: number) =>
      at < 0 ? Number.POSITIVE_INFINITY : Math.abs((drafts[at]?.start ?? 0) - start);
    const later = gap(other) < gap(one);
    return { day: days[later ? other : one] ?? null, later };
  };
}

/** For each place the index of the last day at or before it, -1 where there is none. */
function lastIndexes(days: readonly (AnchorDay | null)[]): number[] {
  let last = -1;
  return days.map((day, at) => {
    if (day) last = at;
    return last;
  });
}
