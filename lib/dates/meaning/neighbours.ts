import type { Draft } from '../draft.ts';
import { spanOf } from './span.ts';
import { type AnchorDay, type Anchors, anchorDay } from './year.ts';

/** A day that a year-less date is told from, and how. */
export type Nearest = Pick<Anchors, 'nearest' | 'far' | 'direction'>;

/** Days beyond which the nearest year is no longer a matter of course: of year-less dates in news 98% lie nearer. */
export const FAR = 100;

/** The same where the date is told from a later one of its text, which it will not follow by much. */
const SERIES = 60;

/** The same where it is told from one in its own month, or in one list with it. */
const MONTH = 31;

/** Dates of a list that are looked through for one that states its year. */
const LONGEST_LIST = 6;

/** UTF-16 units from a date to one before it, or after it in its sentence, that may tell its year. */
const NEAR_BEFORE = 1000;
const NEAR_AFTER = 100;

export const present = () => 'present' as const;
const past = () => 'past' as const;
const future = () => 'future' as const;

/**
 * The stated day beside which a draft stands: as an equal in another calendar (دهم ژوئن (۲۰ خرداد ۱۴۰۵)), or in one list
 * with it, which goes forward in time (۱۲ بهمن و ۵ خرداد ۱۴۰۴).
 */
export function besideStated(drafts: readonly Draft[], index: number): Nearest | null {
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
export function statedNeighbours(text: string, drafts: readonly Draft[]): (index: number) => Nearest | null {
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

/** The first civil day of a draft that states its year, when it is a day or a month. */
export function statedDay({ parts: [part], calendar }: Draft): AnchorDay | null {
  if (part?.year.by !== 'number' || (part.precision !== 'day' && part.precision !== 'month')) return null;
  const { month = 1, day = 1 } = part;
  const { year } = part.year;
  const span = spanOf(part, calendar, year);
  if (!span) return null;
  return calendar === 'jalali' ? anchorDay(span.first, { year, month, day }) : anchorDay(span.first);
}
