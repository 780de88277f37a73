import type { CivilDate } from '../../calendar/civil.ts';
import type { Draft } from '../draft.ts';
import { statedDay } from './resolve.ts';
import { directionOf } from './tense.ts';
import type { Anchors } from './year.ts';

/** Years that a date stated beside may be off from publication and still date its neighbours. */
const RECENT = 2;

/** Days beyond which the nearest year is no longer a matter of course: of year-less dates in news 98% lie nearer. */
const FAR = 100;

/** The same where the date is told from a later one of its text, which it will not follow by much. */
const SERIES = 60;

/**
 * For each draft what its year is told from. A year-less date is nearest to the day of publication, but what the text
 * itself states counts first: the date in brackets beside it, or the same month with a recent year. Without a day of
 * publication, the nearest date of the text that states its year serves; one before it in the text lies before it, as a
 * series states its year last.
 */
export function withAnchors(
  text: string,
  drafts: readonly Draft[],
  reference: CivilDate | null,
): { draft: Draft; anchors: Anchors }[] {
  const stated = drafts.map((draft) => statedDay(draft));
  const months = recentMonths(drafts, stated, reference);
  const earlier = lastOf(stated);
  const later = lastOf([...stated].reverse()).reverse();
  const years = lastOf(drafts.map(lastYearOf));
  const anchorsAt = (draft: Draft, index: number): Anchors => {
    const lastYear = years[index - 1]?.value ?? null;
    const anchors: Anchors = { reference, nearest: reference, far: FAR, direction: () => 'either', lastYear };
    const month = months.get(monthKey(draft));
    const beside = besideStated(drafts, stated, index);
    if (beside ?? month) return { ...anchors, nearest: beside ?? month ?? null };
    if (reference) {
      return { ...anchors, direction: () => directionOf(text, draft) };
    }
    const [one, other] = [earlier[index], later[index]];
    const gap = (at: number) => Math.abs((drafts[at]?.start ?? 0) - draft.start);
    if (one && (!other || gap(one.at) <= gap(drafts.length - 1 - other.at))) {
      return { ...anchors, nearest: one.value };
    }
    return { ...anchors, nearest: other?.value ?? null, far: SERIES, direction: () => 'past' };
  };
  return drafts.map((draft, index) => ({ draft, anchors: anchorsAt(draft, index) }));
}

/** The months of the text that are given with a year near publication. */
function recentMonths(
  drafts: readonly Draft[],
  stated: readonly (CivilDate | null)[],
  reference: CivilDate | null,
): Map<string, CivilDate> {
  const months = new Map<string, CivilDate>();
  for (const [index, draft] of drafts.entries()) {
    const day = stated[index];
    if (day && reference && Math.abs(day.year - reference.year) <= RECENT) months.set(monthKey(draft), day);
  }
  return months;
}

function lastYearOf({ calendar, parts }: Draft): Anchors['lastYear'] {
  const told = parts.at(-1)?.year;
  return told?.by === 'number' ? { calendar, year: told.year } : null;
}

function monthKey({ calendar, parts: [part] }: Draft): string {
  return `${calendar} ${part?.month ?? 0}`;
}

/** For each place the last value at or before it, and where that is. */
function lastOf<Value>(values: readonly (Value | null)[]): ({ value: Value; at: number } | undefined)[] {
  let last: { value: Value; at: number } | undefined;
  return values.map((value, at) => {
    if (value !== null) last = { value, at };
    return last;
  });
}

/** The stated day of the draft that stands right before or after, as an equal: دهم ژوئن (۲۰ خرداد ۱۴۰۵). */
function besideStated(
  drafts: readonly Draft[],
  stated: readonly (CivilDate | null)[],
  index: number,
): CivilDate | null {
  const before = drafts[index - 1]?.besideNext ? stated[index - 1] : null;
  const after = drafts[index]?.besideNext ? stated[index + 1] : null;
  return before ?? after ?? null;
}
