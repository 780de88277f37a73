import { addDays, weekday } from '../../calendar/civil.ts';
import type { Draft, DraftPart } from '../draft.ts';
import type { DateMention, DatePart } from '../mention.ts';
import { relativePart } from './relative.ts';
import { type Span, spanOf } from './span.ts';
import { isoValue } from './value.ts';
import { type Anchors, yearOf } from './year.ts';

/** What a draft means, as a mention of the text it was found in. */
export function resolve(text: string, draft: Draft, anchors: Anchors): DateMention {
  const resolved = draft.named
    ? draft.parts.map((part) => fields(part, null, null))
    : resolveParts(draft, anchors);
  const parts = draft.eve ? resolved.map(dayBefore) : resolved;
  const shape = draft.shape === 'single' ? undefined : draft.shape;
  const mention: DateMention = {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    calendar: draft.calendar,
    iso: isoValue(parts, shape, draft.calendar),
  };
  const inferred = inferredFields(draft);
  if (inferred.length > 0 && !draft.relative && !draft.named) mention.inferred = inferred;
  if (parts.some((part) => part.approximate)) mention.approximate = true;
  if (draft.relative) mention.relative = true;
  if (parts.some((part) => part.precision === 'day' && part.year !== undefined && !part.first))
    mention.impossible = true;
  if (draft.named) mention.named = true;
  const day = parts[0]?.first;
  if (draft.weekday !== undefined && day) {
    mention.weekday = { stated: draft.weekday, agrees: weekday(day) === draft.weekday };
  }
  if (shape) mention.shape = shape;
  mention.parts = parts;
  return mention;
}

function resolveParts(draft: Draft, anchors: Anchors): DatePart[] {
  const years = draft.parts.map((part) =>
    part.precision === 'relative' ? null : yearOf(part, draft.calendar, anchors),
  );
  if (draft.shape === 'range') orderRange(draft, years);
  else shareYear(draft, years);
  return draft.parts.map((part, index) => {
    if (part.precision === 'relative') return relativePart(part, anchors.reference);
    const year = years[index] ?? null;
    return fields(part, year, year === null ? null : spanOf(part, draft.calendar, year));
  });
}

/** The end that has no year of its own takes it from the other, so that the range runs forward: ۲۸ اسفند تا ۵ فروردین. */
function orderRange({ parts, calendar }: Draft, years: (number | null)[]): void {
  const [one, other] = parts;
  if (!one || !other) return;
  const backwards = monthAndDay(other) <= monthAndDay(one);
  if (one.year.by === 'nothing' && other.year.by !== 'nothing') {
    const year = years[1];
    years[0] = year == null ? null : year - (backwards ? 1 : 0);
  } else if (other.year.by === 'nothing') {
    const year = years[0];
    years[1] = year == null ? null : year + (backwards && calendar !== 'lunar' ? 1 : 0);
  }
}

/** Days of one list lie in one year, though each alone might be nearer to another. */
function shareYear({ parts }: Draft, years: (number | null)[]): void {
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.year.by === 'nothing') years[index] = years[0] ?? null;
  }
}

function monthAndDay({ month = 0, day = 0, season = 0 }: DraftPart): number {
  return (month || season * 3) * 100 + day;
}

function fields(part: DraftPart, year: number | null, span: Span | null): DatePart {
  const { precision, month, lastMonth, day, season } = part;
  const out: DatePart = { precision: precision === 'relative' ? 'day' : precision };
  if (year !== null) out.year = year;
  if (month !== undefined) out.month = month;
  if (lastMonth !== undefined) out.lastMonth = lastMonth;
  if (day !== undefined) out.day = day;
  if (season !== undefined) out.season = season;
  if (span) {
    out.first = span.first;
    out.last = span.last;
    if (span.approximate) out.approximate = true;
  }
  return out;
}

function dayBefore(part: DatePart): DatePart {
  return part.first && part.last
    ? { ...part, first: addDays(part.first, -1), last: addDays(part.last, -1) }
    : part;
}

function inferredFields({ parts }: Draft): ('year' | 'century')[] {
  const inferred: ('year' | 'century')[] = [];
  for (const { year } of parts) {
    const field = year.by !== 'number' ? 'year' : year.centuryInferred ? 'century' : undefined;
    if (field && !inferred.includes(field)) inferred.push(field);
  }
  return inferred;
}
