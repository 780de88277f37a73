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

/** The same where it is told from one in its own month, or in one list with it. */
const MONTH = 31;

/** Dates of a list that are looked through for one that states its year. */
const LONGEST_LIST = 6;

/** UTF-16 units from a date to one before it, or after it in its sentence, that may tell its year. */
const NEAR_BEFORE = 1000;
const NEAR_AFTER = 100;

type Nearest = Pick<Anchors, 'nearest' | 'far' | 'direction'>;

const present = () => 'present' as const;
const past = () => 'past' as const;
const future = () => 'future' as const;

/**
 * What the year of each draft is told from, by the draft's index. A year-less date is nearest to the day of publication,
 * but what the text itself states counts first: the date in brackets beside it, the last of its list, or the same month
 * with a recent year. Without a day of publication, a date close by that states its year serves; one before it in the
 * text lies before it, as a series states its year last.
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
    direction: present,
    weekday: undefined,
    lastYear: null,
  };
  if (drafts.every(statesYear)) return () => plain;
  const recent = recentMonths(drafts, reference);
  const lastYears = lastYearsBefore(drafts);
  const statedNear = reference ? null : statedNeighbours(text, drafts);
  return (index) => {
    const draft = drafts[index];
    if (!draft || statesYear(draft)) return plain;
    const { weekday } = draft;
    const lastYear = lastYears[index] ?? null;
    const told = besideStated(drafts, index) ?? recent.get(monthKey(draft)) ?? statedNear?.(index);
    if (told) return { ...told, reference, weekday, lastYear };
    return {
      reference,
      nearest: reference,
      far: FAR,
      direction: () => directionOf(text, draft),
      weekday,
      lastYear,
    };
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
function recentMonths(drafts: readonly Draft[], reference: AnchorDay | null): Map<string, Nearest> {
  const months = new Map<string, Nearest>();
  if (!reference) return months;
  for (const draft of drafts) {
    const told = draft.parts[0]?.year;
    if (told?.by !== 'number' || Math.abs(told.year - currentYear(draft.calendar, reference)) > RECENT)
      continue;
    const day = statedDay(draft);
    if (day) months.set(monthKey(draft), { nearest: day, far: FAR, direction: present });
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

/**
 * The stated day beside which a draft stands: as an equal in another calendar (دهم ژوئن (۲۰ خرداد ۱۴۰۵)), or in one list
 * with it, which goes forward in time (۱۲ بهمن و ۵ خرداد ۱۴۰۴).
 */
function besideStated(drafts: readonly Draft[], index: number): Nearest | null {
  for (const step of [-1, 1] as const) {
    for (let at = index; Math.abs(at - index) < LONGEST_LIST; at += step) {
      if (!drafts[Math.min(at, at + step)]?.besideNext) break;
      const other = drafts[at + step];
      const day = other ? statedDay(other) : null;
      if (!day) continue;
      if (other?.calendar !== drafts[index]?.calendar) return { nearest: day, far: FAR, direction: present };
      return { nearest: day, far: MONTH, direction: step < 0 ? future : past };
    }
  }
  return null;
}

/**
 * For the index of a draft, the nearest day that the text states with its year, when it is near enough to tell. Of a month
 * it tells nothing: most often the two are compared.
 */
function statedNeighbours(text: string, drafts: readonly Draft[]): (index: number) => Nearest | null {
  const days = drafts.map(statedDay);
  const before = lastIndexes(days);
  const after = lastIndexes([...days].reverse())
    .reverse()
    .map((at) => (at < 0 ? -1 : days.length - 1 - at));
  return (index) => {
    const [one, other] = [before[index] ?? -1, after[index] ?? -1];
    const { start, end, parts } = drafts[index] ?? { start: 0, end: 0, parts: [] };
    if (parts[0]?.precision !== 'day') return null;
    const gap = (at: number) =>
      at < 0 ? Number.POSITIVE_INFINITY : Math.abs((drafts[at]?.start ?? 0) - start);
    if (gap(other) < gap(one) && gap(other) <= NEAR_AFTER) {
      const between = text.slice(end, drafts[other]?.start);
      if (!SENTENCE_END.test(between)) return { nearest: days[other] ?? null, far: SERIES, direction: past };
    }
    return gap(one) <= NEAR_BEFORE ? { nearest: days[one] ?? null, far: FAR, direction: present } : null;
  };
}

const SENTENCE_END = /[.!؟\n]/;

/** For each place the index of the last day at or before it, -1 where there is none. */
function lastIndexes(days: readonly (AnchorDay | null)[]): number[] {
  let last = -1;
  return days.map((day, at) => {
    if (day) last = at;
    return last;
  });
}
