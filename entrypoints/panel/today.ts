import type { CivilDate } from '../../lib/calendar/civil.ts';

/** The day it is where the reader is. */
export function civilToday(now = new Date()): CivilDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
