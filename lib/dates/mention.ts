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
}
