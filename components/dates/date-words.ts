import { addDays, type CivilDate, dayNumber } from '../../lib/calendar/civil.ts';
import { jalaliOf } from '../../lib/calendar/jalali.ts';
import { type Calendar, SEASON_NAMES } from '../../lib/calendar/names.ts';
import { monthName, printFields, printNumber, weekdayName } from '../../lib/calendar/print.ts';
import type { DateMention, DatePart } from '../../lib/dates/mention.ts';
import type { DateCardStrings } from '../../lib/i18n/date-card.ts';

type Language = 'fa' | 'en';

/** A mention in full in one calendar. */
export interface DateLine {
  calendar: Calendar;
  text: string;
}

/**
 * A mention in full: in its own calendar, in the Jalali and in the Gregorian one, those first that the language's
 * readers live by. Nothing for a mention whose parts are not known.
 */
export function dateLines(mention: DateMention, language: Language, words: DateCardStrings): DateLine[] {
  const both: Calendar[] = language === 'fa' ? ['jalali', 'gregorian'] : ['gregorian', 'jalali'];
  const own: Calendar[] =
    mention.calendar === 'lunar' || mention.calendar === 'afghan' ? [mention.calendar] : [];
  // Afghanistan's months are the Jalali ones under other names; to print both says the same twice.
  const others = both.filter((calendar) => mention.calendar !== 'afghan' || calendar !== 'jalali');
  return [...own, ...others].flatMap((calendar) => {
    const text = inCalendar(mention, calendar, language, words);
    return text === '' ? [] : [{ calendar, text }];
  });
}

/** How far from a day a mention lies, in words: `3 days ago`, `۲ سال پیش`; empty when it cannot be placed. */
export function howLongAgo(
  { parts = [] }: DateMention,
  today: CivilDate,
  language: Language,
  words: DateCardStrings,
): string {
  const first = parts[0]?.first;
  const last = parts.at(-1)?.last;
  if (!first || !last) return '';
  const now = dayNumber(today);
  const [from, until] = [dayNumber(first), dayNumber(last)];
  if (from < until && from <= now && now <= until) return words.now;
  const days = (until < now ? until : from) - now;
  const far = Math.abs(days);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (far < 31) return format.format(days, 'day');
  if (far < 548) return format.format(Math.round(days / MONTH), 'month');
  return format.format(Math.round(days / YEAR), 'year');
}

/** Mean lengths in days. */
const MONTH = 30.44;
const YEAR = 365.2425;

function inCalendar(
  { parts = [], shape, calendar: own }: DateMention,
  calendar: Calendar,
  language: Language,
  words: DateCardStrings,
): string {
  const join =
    shape === 'range' ? ' – ' : shape === 'either' ? ` ${words.or} ` : language === 'fa' ? '، ' : ', ';
  const printed = parts.map((part) =>
    calendar === own ? asStated(part, calendar, language, words) : asSpan(part, calendar, language),
  );
  return printed.some((text) => text === '') ? '' : printed.join(join);
}

/** A part in the calendar it was stated in: the month, the season or the year by its name. */
function asStated(part: DatePart, calendar: Calendar, language: Language, words: DateCardStrings): string {
  const { precision, year, month, day, season, lastMonth, first } = part;
  const yearText = year === undefined ? '' : printNumber(year, language);
  switch (precision) {
    case 'day': {
      const fields = printFields({ year, month, day }, calendar, language, true);
      return first ? `${weekdayName(first, language)} ${fields}` : fields;
    }
    case 'month':
      return printFields({ year, month }, calendar, language, true);
    case 'months': {
      const names = [month, lastMonth].map((index) => index && monthName(calendar, index, language, false));
      return `${names.filter(Boolean).join(' – ')} ${yearText}`.trim();
    }
    case 'season':
      return `${SEASON_NAMES[language][(season ?? 0) - 1] ?? ''} ${yearText}`.trim();
    case 'decade':
      return year === undefined ? '' : words.decade(yearText);
    case 'year':
      return yearText;
    case 'week': {
      const span = asSpan(part, calendar, language);
      return span && `${words.weekOf} ${span}`;
    }
  }
}

/** The days a part covers, from the first to the last. */
function asSpan({ first, last }: DatePart, calendar: Calendar, language: Language): string {
  if (!first || !last) return '';
  if (dayNumber(first) === dayNumber(last)) {
    const text = dayIn(first, calendar, language);
    return text && `${weekdayName(first, language)} ${text}`;
  }
  const [from, until] = [dayIn(first, calendar, language), dayIn(last, calendar, language)];
  return from && until && `${from} – ${until}`;
}

/** A civil day in a calendar; empty where the calendar is not reckoned. */
function dayIn(civil: CivilDate, calendar: Calendar, language: Language): string {
  if (calendar === 'gregorian') return printFields(civil, calendar, language, true);
  const jalali = calendar === 'lunar' ? null : jalaliOf(civil);
  return jalali ? printFields(jalali, calendar, language, true) : '';
}

/** The first day of a mention and the day after its last, as day numbers; null when it cannot be placed. */
export function extentOf({ parts = [] }: DateMention): { from: number; until: number } | null {
  const first = parts[0]?.first;
  const last = parts.at(-1)?.last;
  return first && last ? { from: dayNumber(first), until: dayNumber(addDays(last, 1)) } : null;
}
