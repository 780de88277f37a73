import { addDays, weekday } from '../../calendar/civil.ts';
import { civilOfJalali, jalaliMonthLength, jalaliOf } from '../../calendar/jalali.ts';
import type { DraftPart } from '../draft.ts';
import type { DatePart } from '../mention.ts';
import type { AnchorDay } from './year.ts';

/** What a date told from the day of publication means: a day, a week from Saturday, a Jalali month, or its n-th day. */
export function relativePart(part: DraftPart, published: AnchorDay | null): DatePart {
  const { offset = 0, unit = 'day', day } = part;
  const precision: DatePart['precision'] = unit === 'day' || day ? 'day' : unit;
  if (!published) return { precision };
  const { civil: reference, jalali: today } = published;
  if (unit === 'day') {
    const civil = addDays(reference, offset);
    return { precision, ...jalaliOf(civil), first: civil, last: civil };
  }
  if (unit === 'week') {
    const first = addDays(reference, offset * 7 - weekday(reference));
    return { precision, first, last: addDays(first, 6) };
  }
  if (!today) return { precision };
  const months = today.year * 12 + today.month - 1 + offset;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const first = civilOfJalali(year, month, day ?? 1);
  const last = civilOfJalali(year, month, day ?? jalaliMonthLength(year, month));
  const fields = { precision, year, month, ...(day ? { day } : {}) };
  return first && last ? { ...fields, first, last } : fields;
}
