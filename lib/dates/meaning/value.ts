import { dayNumber } from '../../calendar/civil.ts';
import { printIso, twoDigits } from '../../calendar/iso.ts';
import type { DateMention, DatePart } from '../mention.ts';

/**
 * The value of a mention as ISO 8601 / EDTF (see `DateMention.iso`), null when any of its parts is unknown or a range
 * runs backwards. EDTF: ISO 8601-2:2019 and the Library of Congress specification, levels 0 and 1.
 */
export function isoValue(
  parts: readonly DatePart[],
  shape: DateMention['shape'],
  calendar: DateMention['calendar'],
): string | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  if (shape === 'range') {
    if (!first.first || !last.last || dayNumber(first.first) > dayNumber(last.last)) return null;
    return `${printIso(first.first)}/${printIso(last.last)}`;
  }
  const values: string[] = [];
  for (const part of parts) {
    const value = partValue(part, calendar);
    if (value === null) return null;
    values.push(value);
  }
  if (!shape) return values[0] ?? null;
  return shape === 'either' ? `[${values.join(',')}]` : `{${values.join(',')}}`;
}

function partValue(
  { precision, year, month, first, last }: DatePart,
  calendar: DateMention['calendar'],
): string | null {
  if (!first || !last) return null;
  if (precision === 'day') return printIso(first);
  if (calendar === 'gregorian' && year !== undefined) {
    const printed = String(year).padStart(4, '0');
    if (precision === 'month' && month) return `${printed}-${twoDigits(month)}`;
    if (precision === 'year') return printed;
    if (precision === 'decade') return `${printed.slice(0, 3)}X`;
  }
  return `${printIso(first)}/${printIso(last)}`;
}
