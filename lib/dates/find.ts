import type { CivilDate } from '../calendar/civil.ts';
import { parseIso } from '../calendar/iso.ts';
import { ALLOWANCE, type Allowance, isLeft, refill } from './allowance.ts';
import { means, type Source, standTogether } from './cursor.ts';
import type { Draft } from './draft.ts';
import { bareYears } from './forms/bare-years.ts';
import { decades } from './forms/decades.ts';
import { monthDate } from './forms/month.ts';
import { numericDate } from './forms/numeric.ts';
import { partOfYear } from './forms/parts-of-year.ts';
import { relativeDate } from './forms/relative.ts';
import { season } from './forms/seasons.ts';
import { headedYears } from './forms/years.ts';
import { joinDrafts } from './join.ts';
import { anchorsOf } from './meaning/anchors.ts';
import { markPairs } from './meaning/pairs.ts';
import { resolve } from './meaning/resolve.ts';
import type { DateMention } from './mention.ts';
import { emptyTokens, tokenize } from './tokenize.ts';

export interface FindOptions {
  /** The civil day of publication, ISO 8601; without it a date that states no year has no value. */
  reference?: string | undefined;
  /** The text is Dari, where the months may bear the names of the zodiac. */
  dari?: boolean;
}

/**
 * The calendar dates of a text and what they mean, in order and not overlapping. Never throws; time is linear in the
 * length of the text. Text is read as it stands: digits of three scripts, Arabic ي and ك, half-spaces and direction marks
 * make no difference, and offsets are UTF-16 units of the text itself. Of a text that is nothing but dates not all are
 * found: see `ALLOWANCE`.
 */
export function findDates(text: string, options: FindOptions = {}): DateMention[] {
  const { dari = false } = options;
  const reference = options.reference === undefined ? null : usable(parseIso(options.reference));
  const source: Source = { text, tokens: emptyTokens(text), dari };
  const drafts: Draft[] = [];
  const allowance = { ...ALLOWANCE };
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from);
    refill(allowance, to - from);
    if (isLeft(allowance)) {
      tokenize(source.tokens, from, to);
      for (const draft of joinDrafts(source, findDrafts(source, allowance))) drafts.push(draft);
    }
    // A phrase may have been read to its end over the end of a piece.
    from = Math.max(to, drafts.at(-1)?.end ?? 0);
  }
  const anchorsAt = anchorsOf(text, drafts, reference);
  const mentions = drafts.map((draft, index) => resolve(text, draft, anchorsAt(index)));
  return markPairs(drafts, mentions);
}

/** A line longer than this is no paragraph; it is read in pieces, so that its tokens are never held all at once. */
const LONGEST_LINE = 20_000;

/** The end of the line from an offset: no date runs over it. A line that is too long ends at a sentence, or at a space. */
function lineEnd(text: string, from: number): number {
  const piece = text.slice(from, from + LONGEST_LINE);
  const end = piece.indexOf('\n');
  if (end >= 0) return from + end + 1;
  if (piece.length < LONGEST_LINE) return text.length;
  const cut = piece.lastIndexOf('. ') + 1 || piece.lastIndexOf(' ') + 1;
  if (cut > 0) return from + cut;
  const space = text.indexOf(' ', from + LONGEST_LINE);
  return space < 0 ? text.length : space + 1;
}

/** The dates by their form, as far as is allowed, before they are joined; each begins after the one before has ended. */
function findDrafts(source: Source, allowance: Allowance): Draft[] {
  const drafts: Draft[] = [];
  let floor = -1;
  for (let at = 0; at < source.tokens.length && isLeft(allowance); at++) {
    const draft = draftAt(source, at, floor);
    if (draft === null) continue;
    allowance.attempts--;
    if (!draft || draft.first <= floor) continue;
    // A list of days is as dear as the dates it holds; a day, a month and a year are one.
    allowance.dates -= Math.max(1, (draft.last - draft.first) / 2);
    drafts.push(draft);
    floor = draft.last;
    at = draft.last;
  }
  return drafts;
}

/** The date that begins with a token; `undefined` where it might have and does not, `null` where none ever begins. */
function draftAt(source: Source, at: number, floor: number): Draft | undefined | null {
  switch (source.tokens.phrases[at]?.lexeme.kind) {
    case 'month':
      return monthDate(source, at, floor);
    case 'chain':
      return numericDate(source, at) ?? bareYears(source, at);
    case 'number':
      return mayBeginDate(source, at) ? (numericDate(source, at) ?? bareYears(source, at)) : null;
    case 'year':
      return headedYears(source, at);
    case 'decade':
      return decades(source, at);
    case 'season':
      return season(source, at);
    case 'half':
    case 'monthWord':
    case 'monthsWord':
      return partOfYear(source, at);
    case 'yearOffset':
    case 'relative':
    case 'dayWord':
      return relativeDate(source, at, floor);
    default:
      return null;
  }
}

/**
 * Whether a number could be a year, or the first of several with slashes between: most in a text are neither, and no token
 * need be made of them.
 */
function mayBeginDate(source: Source, at: number): boolean {
  const { text, tokens } = source;
  const { phrases, starts, ends } = tokens;
  const next = at + 1 < tokens.length ? phrases[at + 1] : undefined;
  if (next?.lexeme.kind === 'month' && standTogether(source, at)) return false;
  const digits = (ends[at] ?? 0) - (starts[at] ?? 0);
  if (digits === 4 || next?.lexeme.kind === 'era') return true;
  if (next?.lexeme.kind === 'mark' && text[starts[at + 1] ?? 0] === '/') return true;
  const before = phrases[at - 1];
  return digits === 2 && before !== undefined && means(before.lexeme, 'cycle', 'yearly');
}

function usable(civil: CivilDate | null): CivilDate | null {
  return civil && civil.year >= 1000 && civil.year <= 3000 ? civil : null;
}
