import type { CivilDate } from '../calendar/civil.ts';

/** A date found in a text and what it means. Offsets are UTF-16 units into the text it was found in. */
export interface DateMention {
  start: number;
  end: number;
  text: string;
  calendar: 'jalali' | 'gregorian' | 'lunar' | 'afghan';
  /**
   * ISO 8601 / EDTF, null when it cannot be known: a day `2024-11-06`; a Jalali month, season, year, decade and
   * every range `2024-03-20/2025-03-20` with both ends included; a list `{a,b}`; either-or `[a,b]`; a Gregorian
   * month `2026-04`, year `1994`, decade `197X`.
   */
  iso: string | null;
  /** What the text did not state. */
  inferred?: ('year' | 'month' | 'century')[];
  /** Lunar outside the table of observed months; Jalali before the calendar's adoption in 1304. */
  approximate?: boolean;
  /** امروز, هفته آینده: known only from the publication date. */
  relative?: boolean;
  /** The calendar has no such day: ۳۱ مهر, ۳۰ اسفند of a common year. */
  impossible?: boolean;
  /** The date is the name of an event (کودتای ۲۸ مرداد); its year is not the year of the text. */
  named?: boolean;
  /** The weekday printed beside the date, 0 Saturday to 6 Friday, and whether the date falls on it. */
  weekday?: { stated: number; agrees: boolean };
  /** The same date printed beside it in another calendar, and whether the two are the same days. */
  pair?: { start: number; end: number; agrees: boolean };
  /** How the parts stand to each other. Absent where there is no more than one part. */
  shape?: 'range' | 'list' | 'either';
  /** What the text says, in its own calendar; showing a date reads these and never the text. */
  parts?: DatePart[];
}

/** One date of a mention: a day, or a stretch of days with a name. */
export interface DatePart {
  precision: 'day' | 'month' | 'months' | 'season' | 'year' | 'decade' | 'week';
  /** In the mention's calendar, as far as they are stated or inferred. A decade has its first year here. */
  year?: number;
  month?: number;
  day?: number;
  /** The last month of `months` (nine months of a year, half a year). */
  lastMonth?: number;
  /** 1 spring to 4 winter. */
  season?: number;
  /** The civil days it covers, both included; absent when they cannot be known. */
  first?: CivilDate;
  last?: CivilDate;
  /** Those days are not certain; see `DateMention.approximate`. */
  approximate?: boolean;
}
