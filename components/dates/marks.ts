import { dayNumber } from '../../lib/calendar/civil.ts';
import type { StoryDate } from '../../lib/reading.ts';

/** A date on the timeline: one day, or the days of a bar. Day numbers; `until` is the day after the last. */
export interface TimeMark {
  from: number;
  until: number;
  /** The lane of a bar, from 0, so that bars do not overlap; days all stand in one row. */
  lane: number;
  isDay: boolean;
  /** All mentions of these days, in the order of the story. */
  dates: readonly [StoryDate, ...StoryDate[]];
}

/** Bars beyond these lanes share the last one. */
const MOST_LANES = 5;

/** The marks of a story's dates, each stretch of days once; a range is one bar, a list has a mark for each part. */
export function timeMarks(dates: readonly StoryDate[]): TimeMark[] {
  const found = new Map<string, { from: number; until: number; dates: [StoryDate, ...StoryDate[]] }>();
  for (const date of dates) {
    for (const { from, until } of stretches(date)) {
      const known = found.get(`${from}/${until}`);
      if (known) known.dates.push(date);
      else found.set(`${from}/${until}`, { from, until, dates: [date] });
    }
  }
  const ends: number[] = [];
  return [...found.values()]
    .sort((a, b) => a.from - b.from || b.until - a.until)
    .map((mark) => {
      const isDay = mark.until - mark.from === 1;
      return { ...mark, isDay, lane: isDay ? 0 : laneFor(mark, ends) };
    });
}

function stretches({ parts = [], shape }: StoryDate): { from: number; until: number }[] {
  const known = parts.flatMap(({ first, last }) =>
    first && last ? [{ from: dayNumber(first), until: dayNumber(last) + 1 }] : [],
  );
  const [start, end] = [known[0], known.at(-1)];
  if (shape !== 'range' || !start || !end) return known;
  return start.from < end.until ? [{ from: start.from, until: end.until }] : [];
}

/** The first lane that is free at a bar's start; `ends` says where each lane's last bar ends. */
function laneFor({ from, until }: { from: number; until: number }, ends: number[]): number {
  const free = ends.findIndex((end) => end <= from);
  const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
  ends[lane] = Math.max(ends[lane] ?? 0, until);
  return lane;
}
