import { type CivilDate, civilOf } from './civil.ts';

/** A civil day as ISO 8601, `2024-11-06`; for years 0 to 9999. */
export function printIso({ year, month, day }: CivilDate): string {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The civil day of an ISO 8601 date, or of the date at the head of an ISO time; null when it holds no real day. */
export function parseIso(text: string): CivilDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return found && civilOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** A number of at most two digits, padded with a zero. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
