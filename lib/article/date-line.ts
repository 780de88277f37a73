import type { CivilDate } from '../calendar/civil.ts';
import { parseIso } from '../calendar/iso.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendar/names.ts';
import { findDates } from '../dates/find.ts';
import { plain } from './plain.ts';

/** A day that a line shows, and what the line says of it before and after, as `plain` writes it. */
export interface LineDay {
  day: CivilDate;
  /** The words before it, from the day before. */
  label: string;
  /** The words in brackets after it; after the line's last day, all that follows. */
  note: string;
}

/**
 * The days that a line of a page shows, in order. Pages write dates in ways that prose does not: `16/آبان/1403`,
 * `عقرب ۱۵, ۱۴۰۳`, `Wednesday, 6 November 2024`.
 *
 * @param reference the civil day that stands in for a missing year, ISO 8601
 */
export function daysOfLine(line: string, reference?: string): LineDay[] {
  if (!/\p{N}/u.test(line)) return [];
  const text = respell(line);
  let from = 0;
  const days = findDates(text, { reference }).flatMap(({ start, end, iso, relative }) => {
    const label = text.slice(from, start);
    const day = iso === null || relative || iso.includes('/') ? null : parseIso(iso);
    if (!day) return [];
    from = end;
    return [{ day, label, end }];
  });
  return days.map(({ day, label, end }, index) => {
    const isLast = index === days.length - 1;
    const note = isLast ? text.slice(end) : (/^ ?\(([^()]{0,40})\)/.exec(text.slice(end))?.[1] ?? '');
    return { day, label, note };
  });
}

/** Whether a line shows a day or a time and says nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || !/\p{N}/u.test(line)) return false;
  const text = respell(line);
  const mentions = findDates(text, {});
  const clock = /\d{1,2}:\d{2}/.test(text);
  if (mentions.length === 0 && !clock) return false;
  let rest = text;
  for (const { start, end } of mentions.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return !rest
    .split(/[\s\p{P}\p{S}]+/u)
    .some((word) => word !== '' && !DATE_WORDS.has(word) && !/^\d+$/.test(word));
}

const LONGEST_DATE_LINE = 90;

const DATE_WORDS: ReadonlySet<string> = new Set(
  plain(
    [
      'ساعت تاریخ زمان انتشار به وقت گرینویچ تهران کابل برابر با در روز صبح عصر قبل بعد از ظهر ب ظ ق GMT UTC منتشر شده پیش',
      'دقیقه مطالعه',
      ...WEEKDAY_NAMES.fa,
      ...WEEKDAY_NAMES.en,
    ].join(' '),
  ).split(' '),
);

function respell(line: string): string {
  return plain(line)
    .replace(/(?<=[\p{L}\d])\/(?=\p{L})|(?<=\p{L})\/(?=\d)/gu, ' ')
    .replace(/(?<!\d)(\d{1,4}) \/ (\d{1,2}) \/ (\d{1,4})(?![\d:])/g, '$1/$2/$3')
    .replace(/ \/ /g, ' - ')
    .replace(
      MONTH_FIRST,
      (_, month: string, day: string, year: string) => `${day} ${inPersian(month)} ${year}`,
    )
    .replace(ENGLISH, (_, day: string, month: string, year: string) => `${day} ${inPersian(month)} ${year}`);
}

const ENGLISH_MONTHS = new Map(
  MONTH_NAMES.gregorian.en.map((name, index) => [
    name.slice(0, 3).toLowerCase(),
    plain(MONTH_NAMES.gregorian.fa[index] ?? ''),
  ]),
);
const PERSIAN_MONTHS = [...MONTH_NAMES.jalali.fa, ...MONTH_NAMES.afghan.fa, ...MONTH_NAMES.gregorian.fa].map(
  plain,
);
const ENGLISH_NAMES = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const ENGLISH = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (${ENGLISH_NAMES})\\.?,? (\\d{4})`, 'gi');
const MONTH_FIRST = new RegExp(
  `(?<!\\d )(${ENGLISH_NAMES}|${PERSIAN_MONTHS.join('|')})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: ?[,،] ?| )(\\d{4})`,
  'gi',
);

function inPersian(month: string): string {
  return ENGLISH_MONTHS.get(month.slice(0, 3).toLowerCase()) ?? month;
}
