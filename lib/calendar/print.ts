import { toPersianDigits } from '../text/digits.ts';
import { type CivilDate, weekday } from './civil.ts';
import { printIso, twoDigits } from './iso.ts';
import { type Calendar, type DateLanguage, MONTH_NAMES, WEEKDAY_NAMES } from './names.ts';

/** The fields of a day, month or year in its own calendar. */
export interface DateFields {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** A number in the digits of a language: `۱۴۰۳` in Persian, `1403` elsewhere. */
export function printNumber(value: number, language: DateLanguage): string {
  return language === 'fa' ? toPersianDigits(String(value)) : String(value);
}

/** The name of a month, cut to three letters when it is Gregorian, in English and to be short. */
export function monthName(calendar: Calendar, month: number, language: 'en' | 'fa', short = true): string {
  const name = MONTH_NAMES[calendar][language][month - 1] ?? '';
  return short && language === 'en' && calendar === 'gregorian' ? name.slice(0, 3) : name;
}

/**
 * The fields that are there, in the order the language writes them: `6 Nov 2024`, `۱۶ آبان ۱۴۰۳`, `1403-08-16`.
 * Gregorian months are short in English unless `long`.
 */
export function printFields(
  { year, month, day }: DateFields,
  calendar: Calendar,
  language: DateLanguage,
  long = false,
): string {
  if (language === 'iso') {
    const years = year === undefined ? undefined : String(year).padStart(4, '0');
    return joined([years, month && twoDigits(month), day && twoDigits(day)], '-');
  }
  const name = month && monthName(calendar, month, language, !long);
  return joined([day && printNumber(day, language), name, year && printNumber(year, language)], ' ');
}

/** A civil day in the Gregorian calendar: `6 Nov 2024`, `۶ نوامبر ۲۰۲۴`, `2024-11-06`. */
export function printCivil(civil: CivilDate, language: DateLanguage, long = false): string {
  return language === 'iso' ? printIso(civil) : printFields(civil, 'gregorian', language, long);
}

/** The name of a civil day's weekday; the ISO form has none. */
export function weekdayName(civil: CivilDate, language: DateLanguage): string {
  return language === 'iso' ? '' : (WEEKDAY_NAMES[language][weekday(civil)] ?? '');
}

function joined(pieces: readonly (string | number | undefined)[], separator: string): string {
  return pieces.filter((piece) => piece !== undefined).join(separator);
}
