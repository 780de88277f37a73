import { type CivilDate, dayNumber } from '../../calendar/civil.ts';
import { jalaliOf } from '../../calendar/jalali.ts';
import type { DateLanguage } from '../../calendar/names.ts';
import { type DateFields, printFields, printNumber } from '../../calendar/print.ts';
import { toPersianDigits } from '../../text/digits.ts';
import type { DatePart } from '../mention.ts';

/** How days and stretches of days are printed. */
export interface SpanStyle {
  calendar: 'gregorian' | 'jalali';
  language: DateLanguage;
  /** Years of the text are inferred: they are printed in brackets. */
  inferred: boolean;
  short: boolean;
}

/** The civil days of a part: `6 Nov 2024`, `20 Mar 2024 – 20 Mar 2025`, `1981–1991`; empty when they are unknown. */
export function printSpan({ precision, first, last }: DatePart, style: SpanStyle): string {
  if (!first || !last) return '';
  if (dayNumber(first) === dayNumber(last)) return printDays([first], style);
  const [from, to] = [fieldsOf(first, style), fieldsOf(last, style)];
  const long =
    precision === 'decade' || (precision === 'year' && (style.short || style.calendar === 'jalali'));
  if (style.language === 'iso') return `${printDays([first], style)}/${printDays([last], style)}`;
  if (long && from.year !== undefined && to.year !== undefined) return printYears(from.year, to.year, style);
  if (from.year !== to.year) return `${printDays([first], style)} – ${printDays([last], style)}`;
  const start = from.month === to.month ? { day: from.day } : { day: from.day, month: from.month };
  const dash = from.month === to.month ? '–' : ' – ';
  return `${printFields(start, style.calendar, style.language)}${dash}${printDays([last], style)}`;
}

/** Days, each with no more than tells it from the next: `20, 21 Jul 2026`, `29 Jun or 1 Jul 2026`. */
export function printDays(days: readonly CivilDate[], style: SpanStyle, joint = ', '): string {
  const all = days.map((day) => fieldsOf(day, style));
  return all.map((fields, index) => printDay(fields, all[index + 1], style)).join(joint);
}

function printDay({ year, month, day }: DateFields, next: DateFields | undefined, style: SpanStyle): string {
  const { calendar, language, inferred, short } = style;
  if (language === 'iso') return printFields({ year, month, day }, calendar, language);
  const sameYear = next?.year === year;
  if (sameYear && next?.month === month) return printFields({ day }, calendar, language);
  const text = printFields({ month, day }, calendar, language);
  if (sameYear || year === undefined || (inferred && short)) return text;
  return `${text} ${bracketed(printNumber(year, language), inferred)}`;
}

/** `1981–1991`; short, and of two years that follow each other, `2024/25`. */
function printYears(from: number, to: number, { language, inferred, short, calendar }: SpanStyle): string {
  const consecutive = short && to === from + 1 && calendar === 'gregorian';
  const text = consecutive ? `${from}/${String(to).slice(-2)}` : `${from}–${to}`;
  return bracketed(language === 'fa' ? toPersianDigits(text) : text, inferred);
}

function bracketed(year: string, inferred: boolean): string {
  return inferred ? `[${year}]` : year;
}

function fieldsOf(civil: CivilDate, { calendar }: SpanStyle): DateFields {
  return calendar === 'jalali' ? (jalaliOf(civil) ?? {}) : civil;
}
