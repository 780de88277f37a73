import { type CivilDate, dayNumber } from '../calendar/civil.ts';
import { jalaliOf } from '../calendar/jalali.ts';
import type { DateLanguage } from '../calendar/names.ts';
import { printCivil, printFields, printNumber, toPersianDigits } from '../calendar/print.ts';
import type { DateMention, DatePart } from './mention.ts';

export interface ShowOptions {
  /** What the date is printed in: English, Persian, or ISO 8601. */
  language: DateLanguage;
  /** For where space is dear: `2024/25` for a Jalali year, and no year where the text states none. */
  short?: boolean;
}

/** A date as printed for the reader. */
export interface ShownDate {
  text: string;
  /** Where `text` gives what the source does not state, as UTF-16 offsets into it: the year in brackets. */
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

/** The same for the card and the panel, which also show what is not written into the text; null when it is unknown. */
export function equivalentOf(mention: DateMention, options: ShowOptions): ShownDate | null {
  const { parts = [], shape, iso } = mention;
  if (iso === null || parts.length === 0) return null;
  const print = printerFor(mention, options);
  const [first] = parts;
  const last = parts.at(-1);
  let text: string;
  if (shape === 'range' && first?.first && last?.last) text = print.span({ ...first, last: last.last });
  else text = parts.map(print.span).join(shape === 'either' ? OR[options.language] : AND[options.language]);
  return bracketed(text);
}

const AND: Record<DateLanguage, string> = { en: ', ', fa: '، ', iso: ', ' };
const OR: Record<DateLanguage, string> = { en: ' or ', fa: ' یا ', iso: ' or ' };
/** Stands for the brackets until the text is whole. */
const [OPEN, CLOSE] = ['[', ']'];

function printerFor(mention: DateMention, options: ShowOptions) {
  const { language, short = false } = options;
  const inferred = mention.inferred?.includes('year') ?? false;
  const toJalali = mention.calendar === 'gregorian';

  const day = (civil: CivilDate, withYear = true): string => {
    const fields = toJalali ? jalaliOf(civil) : civil;
    if (!fields) return printCivil(civil, language);
    const calendar = toJalali ? 'jalali' : 'gregorian';
    if (language === 'iso') return printFields(fields, calendar, language);
    if (!withYear || (inferred && short))
      return printFields({ ...fields, year: undefined }, calendar, language);
    const year = printNumber(fields.year, language);
    const rest = printFields({ ...fields, year: undefined }, calendar, language);
    return inferred ? `${rest} ${OPEN}${year}${CLOSE}` : `${rest} ${year}`;
  };

  const years = (from: number, to: number): string => {
    const text = short && to === from + 1 && !toJalali ? `${from}/${String(to).slice(-2)}` : `${from}–${to}`;
    const printed = language === 'fa' ? toPersianDigits(text) : text;
    return inferred ? `${OPEN}${printed}${CLOSE}` : printed;
  };

  const span = (part: DatePart): string => {
    const { first, last, precision } = part;
    if (!first || !last) return '';
    if (dayNumber(first) === dayNumber(last)) return day(first);
    const [one, other] = toJalali ? [jalaliOf(first), jalaliOf(last)] : [first, last];
    if (!one || !other) return '';
    if (precision === 'decade' || (precision === 'year' && (short || toJalali))) {
      if (language !== 'iso') return years(one.year, other.year);
    }
    const dash = language === 'iso' ? '/' : ' – ';
    return `${day(first, one.year !== other.year)}${dash}${day(last)}`;
  };
  return { span };
}

function bracketed(text: string): ShownDate {
  const inferred = [...text.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return { text, inferred };
}
