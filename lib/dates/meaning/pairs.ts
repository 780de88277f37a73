import { dayNumber } from '../../calendar/civil.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mention.ts';

/** Days by which two dates printed as one may differ and still be a slip of the source, not two dates. */
const SLIP = 3;

/** Marks the mentions that stand side by side in two calendars and are the same date: ۹ خرداد ۱۴۰۵ (۳۰ می ۲۰۲۶). */
export function markPairs(drafts: readonly Draft[], mentions: DateMention[]): DateMention[] {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (!next || !drafts[index]?.besideNext || mention.calendar === next.calendar) continue;
    if (mention.relative || next.relative) continue;
    const apart = daysApart(mention, next);
    if (apart === null || apart > SLIP) continue;
    const agrees = apart === 0;
    mention.pair ??= { start: next.start, end: next.end, agrees };
    next.pair ??= { start: mention.start, end: mention.end, agrees };
  }
  return mentions;
}

/** Days between two mentions of the same kind; longer ones are the same when they overlap; null when either is unknown. */
function daysApart(one: DateMention, two: DateMention): number | null {
  const [a, b] = [one.parts?.[0], two.parts?.[0]];
  if (!a?.first || !a.last || !b?.first || !b.last) return null;
  if (a.precision === 'day' && b.precision === 'day')
    return Math.abs(dayNumber(a.first) - dayNumber(b.first));
  const overlap = dayNumber(a.first) <= dayNumber(b.last) && dayNumber(b.first) <= dayNumber(a.last);
  return overlap ? 0 : null;
}
