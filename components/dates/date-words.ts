import { type CivilDate, dayNumber } from '../../lib/calendar/civil.ts';
import { jalaliOf } from '../../lib/calendar/jalali.ts';
import { type Calendar, SEASON_NAMES } from '../../lib/calendar/names.ts';
import { monthName, printFields, printNumber } from '../../lib/calendar/print.ts';
import type { DateMention, DatePart } from '../../lib/dates/mention.ts';
import type { DateCardStrings } from '../../lib/i18n/date-card.ts';
import { fold } from '../../lib/text/fold.ts';

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

/** The lines without what the text itself already says: of پاییز ۱۴۰۲ a line «پاییز ۱۴۰۲» tells nothing. */
export function newLines(lines: readonly DateLine[], { text }: DateMention): DateLine[] {
  const said = new Set(tokens(text));
  return lines.filter((line) => tokens(line.text).some((token) => !said.has(token)));
}

function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
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
  { parts, shape, calendar: own }: DateMention,
  calendar: Calendar,
  language: Language,
  words: DateCardStrings,
): string {
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (!parts || !first || !last) return '';
  const areDays = parts.every(({ precision }) => precision === 'day');
  // The moon's days are printed as they are stated: they may be reckoned a day off.
  if (shape === 'range' && (calendar !== own || (areDays && own !== 'lunar'))) {
    const span = asSpan({ first: first.first, last: last.last }, calendar, language);
    if (span !== '' || calendar !== own) return span;
  }
  const printed = parts.map((part) =>
    calendar === own ? asStated(part, calendar, language, words) : asSpan(part, calendar, language),
  );
  return printed.includes('') ? '' : printed.join(joinFor(shape, language, words));
}

function joinFor(shape: DateMention['shape'], language: Language, words: DateCardStrings): string {
  if (shape === 'range') return ' – ';
  if (shape === 'either') return ` ${words.or} `;
  return language === 'fa' ? '، ' : ', ';
}

/** A part in the calendar it was stated in: the month, the season or the year by its name. */
function asStated(part: DatePart, calendar: Calendar, language: Language, words: DateCardStrings): string {
  const { precision, year, month, day, season, lastMonth } = part;
  const yearText = year === undefined ? '' : printNumber(year, language);
  switch (precision) {
    case 'day':
      return printFields({ year, month, day }, calendar, language, true);
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

interface Span {
  first?: CivilDate | undefined;
  last?: CivilDate | undefined;
}

/** The days from the first to the last; what both have in common is said once. */
function asSpan({ first, last }: Span, calendar: Calendar, language: Language): string {
  const [from, until] = [first && fieldsIn(first, calendar), last && fieldsIn(last, calendar)];
  if (!from || !until) return '';
  const end = printFields(until, calendar, language, true);
  const [sameYear, sameMonth] = [from.year === until.year, from.month === until.month];
  if (sameYear && sameMonth && from.day === until.day) return end;
  const start = {
    day: from.day,
    month: sameYear && sameMonth ? undefined : from.month,
    year: sameYear ? undefined : from.year,
  };
  return `${printFields(start, calendar, language, true)} – ${end}`;
}

/** A civil day in a calendar; null where the calendar is not reckoned. */
function fieldsIn(civil: CivilDate, calendar: Calendar) {
  if (calendar === 'gregorian') return civil;
  return calendar === 'lunar' ? null : jalaliOf(civil);
}
