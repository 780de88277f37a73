import { isWord, type Source, tokenBefore } from '../cursor.ts';
import type { Draft } from '../draft.ts';

/**
 * Whether a date is the name of a place, body or thing: میدان ۱۵ خرداد, میدان شهدای ۱۵ خرداد; with و only one that is known by
 * its date: خیابان مزار و ۱۵ خرداد.
 */
export function isPlaceName(source: Source, draft: Draft): boolean {
  const { first } = draft;
  const before = tokenBefore(source, first);
  if (isWord(before, 'place')) return true;
  if (isWord(before, 'event')) return isWord(tokenBefore(source, first - 1), 'place');
  return isWord(before, 'and') && isKnownByDate(draft) && isPlaceNear(source, first);
}

/** Words from a place to the end of what و joins to it: خیابان مزار و, سامانه پدافندی ۱۵ خرداد و. */
const REACH = 4;

function isPlaceNear({ tokens }: Source, first: number): boolean {
  const { ordinals, phrases } = tokens;
  for (let at = first - 2; at >= 0 && (ordinals[first] ?? 0) - (ordinals[at] ?? 0) <= REACH; at--) {
    if (phrases[at]?.lexeme.kind === 'place') return true;
  }
  return false;
}

/** Whether a date without a year is the name of an event: قیام ۱۵ خرداد; of راهپیمایی and the like only on its day. */
export function isEventName(source: Source, draft: Draft): boolean {
  const before = tokenBefore(source, draft.first);
  if (before?.kind === 'event' && before.value === 1) return true;
  return isKnownByDate(draft) && (isWord(before, 'event') || isTurningPoint(source.text, draft));
}

/** پس از ۷ اکتبر, از ۷ اکتبر تاکنون: the Gregorian ones are spoken of as what divides time. */
function isTurningPoint(text: string, { calendar, start, end }: Draft): boolean {
  if (calendar !== 'gregorian') return false;
  return (
    /(?:پس|بعد|قبل|پیش) از $/.test(text.slice(Math.max(0, start - 8), start)) ||
    /^ (?:تا ?کنون|تا امروز|به بعد|به این سو)/.test(text.slice(end, end + 12))
  );
}

function isKnownByDate({ parts: [part], calendar }: Draft): boolean {
  return KNOWN_DAYS[calendar]?.has((part?.month ?? 0) * 100 + (part?.day ?? 0)) ?? false;
}

/**
 * Days of the year that are known by their date (month and day: 1122 is 22 Bahman): of the Jalali year as the official
 * calendar of Iran and histories of the twentieth century name them; of the Gregorian 11 September (2001) and 7 October
 * (2023).
 */
const KNOWN_DAYS: Partial<Record<Draft['calendar'], ReadonlySet<number>>> = {
  jalali: new Set([
    112, 202, 302, 303, 314, 315, 322, 325, 330, 407, 418, 430, 528, 608, 617, 705, 813, 816, 910, 916, 1009,
    1019, 1026, 1112, 1119, 1122, 1129, 1229,
  ]),
  gregorian: new Set([911, 1007]),
};
