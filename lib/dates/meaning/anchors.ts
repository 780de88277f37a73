import type { CivilDate } from '../../calendar/civil.ts';
import type { Draft } from '../draft.ts';
import { besideStated, FAR, type Nearest, present, statedDay, statedNeighbours } from './neighbours.ts';
import { directionOf } from './tense.ts';
import { type AnchorDay, type Anchors, anchorDay, currentYear } from './year.ts';

/** Years that a date stated in the text may be off from publication and still date the same month elsewhere in it. */
const RECENT = 2;

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
