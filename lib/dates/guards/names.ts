import { isWord, type Source, tokenBefore } from '../cursor.ts';
import type { Draft } from '../draft.ts';

/** Whether the date that begins at `first` is the name of a place or body: میدان ۱۵ خرداد, میدان شهدای ۱۵ خرداد. */
export function isPlaceName(source: Source, first: number): boolean {
  const before = tokenBefore(source, first);
  if (isWord(before, 'place')) return true;
  return isWord(before, 'event') && isWord(tokenBefore(source, first - 1), 'place');
}

/** Whether a date without a year is the name of an event: قیام ۱۵ خرداد; of راهپیمایی and the like only on its day. */
export function nameBefore(source: Source, draft: Draft): boolean {
  const [part] = draft.parts;
  const before = tokenBefore(source, draft.first);
  if (!part || !isWord(before, 'event')) return false;
  const day = (part.month ?? 0) * 100 + (part.day ?? 0);
  if (before?.kind === 'event' && before.value === 1) return true;
  return (
    (draft.calendar === 'jalali' && ANNIVERSARIES.has(day)) ||
    (draft.calendar === 'gregorian' && ATTACKS.has(day))
  );
}

/** Days of the Gregorian year that name an event: 11 September (2001), 7 October (2023). */
const ATTACKS = new Set([911, 1007]);

/**
 * Days of the Jalali year that are known by their date (month and day: 1122 is 22 Bahman), as the official calendar of
 * Iran and histories of the twentieth century name them.
 */
const ANNIVERSARIES = new Set([
  112, 202, 303, 314, 315, 322, 325, 330, 407, 418, 430, 528, 608, 617, 705, 813, 816, 910, 916, 1009, 1019,
  1026, 1112, 1119, 1122, 1129, 1229,
]);
