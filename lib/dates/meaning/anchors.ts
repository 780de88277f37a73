import type { CivilDate } from '../../calendar/civil.ts';
import { isMark, isWord, type Source } from '../cursor.ts';
import type { Draft } from '../draft.ts';
import { statedDay } from './resolve.ts';
import type { Anchors } from './year.ts';

/** Years that a date stated beside may be off from publication and still date its neighbours. */
const RECENT = 2;

/**
 * For each draft the days its year is told from. A year-less date is nearest to the day of publication, but what the text
 * itself states counts first: the date in brackets beside it, or the same month with a recent year. Without a day of
 * publication, the nearest date of the text that states its year serves.
 */
export function anchorsOf(source: Source, drafts: readonly Draft[], reference: CivilDate | null): Anchors[] {
  const stated = drafts.map((draft) => statedDay(draft));
  const months = new Map<string, CivilDate>();
  for (const [index, draft] of drafts.entries()) {
    const day = stated[index];
    if (day && reference && Math.abs(day.year - reference.year) <= RECENT) months.set(monthKey(draft), day);
  }
  const before = nearestStated(stated);
  const after = nearestStated([...stated].reverse()).reverse();
  return drafts.map((draft, index) => {
    const beside = besideStated(source, drafts, stated, index);
    if (beside) return { reference, nearest: beside };
    if (reference) return { reference, nearest: months.get(monthKey(draft)) ?? reference };
    const [earlier, later] = [before[index], after[index]];
    const gap = (neighbour: Draft | undefined) => Math.abs((neighbour?.start ?? 0) - draft.start);
    const earlierIsNearer =
      earlier && (!later || gap(drafts[earlier.at]) <= gap(drafts[drafts.length - 1 - later.at]));
    return { reference, nearest: (earlierIsNearer ? earlier : later)?.day ?? null };
  });
}

function monthKey({ calendar, parts: [part] }: Draft): string {
  return `${calendar} ${part?.month ?? 0}`;
}

/** For each place the last stated day at or before it, and where that is. */
function nearestStated(
  stated: readonly (CivilDate | null)[],
): ({ day: CivilDate; at: number } | undefined)[] {
  let last: { day: CivilDate; at: number } | undefined;
  return stated.map((day, at) => {
    if (day) last = { day, at };
    return last;
  });
}

/** The stated day of the draft right before or after, when only a bracket or مصادف با and the like stands between. */
function besideStated(
  source: Source,
  drafts: readonly Draft[],
  stated: readonly (CivilDate | null)[],
  index: number,
): CivilDate | undefined {
  for (const other of [index - 1, index + 1]) {
    const day = stated[other];
    const [one, two] = [drafts[Math.min(index, other)], drafts[Math.max(index, other)]];
    if (day && one && two && standBeside(source, one, two)) return day;
  }
  return undefined;
}

/** Whether nothing but a bracket, a comma, a weekday or a word for 'equals' stands between two drafts. */
export function standBeside({ tokens }: Source, one: Draft, two: Draft): boolean {
  const [end, start] = [tokens[one.last], tokens[two.first]];
  const count = two.first - one.last;
  if (!end || !start || count > 5 || start.ordinal - end.ordinal !== count) return false;
  const between = tokens.slice(one.last + 1, two.first);
  const links = between.every(
    (token) => isMark(token, '()[]،,/=-\u2013') || isWord(token, 'equals', 'weekday', 'dayWord', 'or', 'and'),
  );
  return links && between.some((token) => isMark(token, '([/=،,-\u2013') || isWord(token, 'equals'));
}
