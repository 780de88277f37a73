import type { DateLanguage } from '../calendar/names.ts';
import { weekdayName } from '../calendar/print.ts';
import type { DateMention } from './mention.ts';
import { printDays, printSpan, type SpanStyle } from './show/spans.ts';

export interface ShowOptions {
  /** What the date is printed in: English, Persian, or ISO 8601. */
  language: DateLanguage;
  /** For where space is dear: `2024/25` for a Jalali year, and no year where the text states none. */
  short?: boolean;
}

/** A date as printed for the reader. */
export interface ShownDate {
  text: string;
  /** Where `text` gives what the source does not state, as UTF-16 offsets into it: the year in its brackets. */
  inferred: { start: number; end: number }[];
}

/**
 * A mention as it may be written into the text beside the date: `6 Nov 2024`, `6 Nov [2024]`, `20 Mar 2024 – 20 Mar
 * 2025`, `1981–1991`. Jalali, lunar and Afghan dates are given in the Gregorian calendar, Gregorian ones in Jalali. Null
 * where nothing should be written: relative, impossible, unknown and named dates, and those whose equivalent the text
 * itself prints beside them.
 */
export function showMention(mention: DateMention, options: ShowOptions): ShownDate | null {
  return mention.relative || mention.pair ? null : equivalentOf(mention, options);
}

/** The date in the reader's other calendar, for the card and the panel, whatever the text shows; null when unknown. */
export function equivalentOf(mention: DateMention, options: ShowOptions): ShownDate | null {
  return inCalendar(mention, mention.calendar === 'gregorian' ? 'jalali' : 'gregorian', options);
}

/** The days of a mention in a calendar, with `~` before them when they are not certain; null when they are unknown or impossible. */
function inCalendar(
  mention: DateMention,
  calendar: 'gregorian' | 'jalali',
  { language, short = false }: ShowOptions,
): ShownDate | null {
  const { parts = [], shape, iso } = mention;
  const [first] = parts;
  const last = parts.at(-1);
  if (iso === null || !first || !last) return null;
  const inferred = mention.inferred?.includes('year') ?? false;
  const style: SpanStyle = { calendar, language, inferred, short };
  const about = mention.approximate ? '~' : '';
  if (shape === 'range' && last.last) return marked(about + printSpan({ ...first, last: last.last }, style));
  const joint = JOINTS[shape === 'either' ? 'either' : 'list'][language];
  const days = parts.flatMap((part) => (part.precision === 'day' && part.first ? [part.first] : []));
  if (days.length === parts.length) return marked(about + printDays(days, style, joint));
  return marked(about + parts.map((part) => printSpan(part, style)).join(joint));
}

/** The weekday of a single day, null for anything longer or unknown. */
export function weekdayOf({ parts = [] }: DateMention, language: 'en' | 'fa'): string | null {
  const [only, ...others] = parts;
  return only?.precision === 'day' && only.first && others.length === 0
    ? weekdayName(only.first, language)
    : null;
}

const JOINTS: Record<'list' | 'either', Record<DateLanguage, string>> = {
  list: { en: ', ', fa: ' و ', iso: ', ' },
  either: { en: ' or ', fa: ' یا ', iso: ' or ' },
};

/** The text with the places of its bracketed years. */
function marked(text: string): ShownDate {
  const inferred = [...text.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return { text, inferred };
}
