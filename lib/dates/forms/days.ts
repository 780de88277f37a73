import { isAfterBetween, isMark, isPlainDay, isWord, type Source, tokenBefore } from '../cursor.ts';
import type { Draft } from '../draft.ts';
import { tokenAt } from '../tokens.ts';

/** The days that stand before a month: ۱۶, ۱۶ تا ۱۸, ۲ و ۳, بیست و ششم. */
export interface DaysRead {
  /** Position of the first token. */
  first: number;
  days: number[];
  shape: Draft['shape'];
  /** Written as a cardinal word (هفت تیر), which is often a name. */
  cardinal: boolean;
  /** Any of them in digits. */
  digits: boolean;
}

interface DayItem {
  first: number;
  days: number[];
  form: 'digits' | 'ordinal' | 'cardinal';
}

const MOST_DAYS = 12;

/**
 * The days before the month at `month`, not before the token `floor`; undefined when it has none. Days of a list rise;
 * what does not fit is left out: in گروه ۲، ۱۵ خرداد the 2 is no day.
 */
export function daysBefore(source: Source, month: number, floor: number): DaysRead | undefined {
  const last = itemBefore(source, month, floor);
  if (!last) return undefined;
  let { first } = last;
  const days = [...last.days];
  let joint: Draft['shape'] = last.days.length > 1 ? chainShape(source, last.first) : 'single';
  while (days.length < MOST_DAYS) {
    const joiner = joinerBefore(source, first, floor);
    if (!joiner || !fits(joint, joiner.shape) || (joiner.comma && joint === 'single')) break;
    const item = itemBefore(source, joiner.at, floor);
    const lowest = days[0] ?? 0;
    if (!item || !goTogether(item.form, last.form, joiner.shape)) break;
    if ((item.days.at(-1) ?? 99) >= lowest) break;
    if (item.days.length > 1 && joiner.shape !== 'list') break;
    if (isLabelled(source, item.first)) break;
    days.unshift(...item.days);
    joint = joiner.comma ? joint : joiner.shape;
    ({ first } = item);
    if (joint === 'range') break;
  }
  if (joint === 'list' && days.length === 2 && isAfterBetween(source, first)) joint = 'range';
  return {
    first,
    days,
    shape: days.length > 1 ? joint : 'single',
    cardinal: last.form === 'cardinal',
    digits: last.form === 'digits',
  };
}

/** Days of a list are written alike; a range may go from an ordinal to a figure: اول تا ۱۲ شهریور. */
function goTogether(one: DayItem['form'], other: DayItem['form'], shape: Draft['shape']): boolean {
  return one === other || (shape === 'range' && one !== 'cardinal' && other !== 'cardinal');
}

/** A day, or a chain of days (۱۶-۱۷), that ends right before the token at `at`. */
function itemBefore(source: Source, at: number, floor: number): DayItem | undefined {
  let position = at;
  let token = tokenBefore(source, position);
  // ۲۲ام خرداد, پانزدهم ماه مهر
  while (isWord(token, 'suffix') || (isWord(token, 'monthWord') && token?.value === 1)) {
    position--;
    token = tokenBefore(source, position);
  }
  // ۷/خرداد/۱۴۰۵
  if (isMark(token, '/-') && token?.end === tokenAt(source, position)?.start) {
    const beyond = tokenBefore(source, position - 1);
    if (beyond?.kind === 'number' && beyond.end === token?.start) {
      token = beyond;
      position--;
    }
  }
  const first = position - 1;
  if (!token || first <= floor) return undefined;
  if (token.kind === 'number') {
    return token.digits <= 2 && isDay(token.value)
      ? { first, days: [token.value], form: 'digits' }
      : undefined;
  }
  if (token.kind === 'chain') {
    const days = token.numbers.map(({ value }) => value);
    const listed = /^[-\u2013\u2014\u2010\u2011،,]+$/.test(token.separators);
    if (isReversedRange(days, token.separators)) days.reverse();
    const rising = days.every((day, index) => isDay(day) && day > (days[index - 1] ?? 0));
    return listed && rising && days.length > 0 ? { first, days, form: 'digits' } : undefined;
  }
  const kind = token.kind;
  const value = token.value ?? 0;
  // دو ماه می و ژوئن are two months.
  if (kind === 'cardinal' && isWord(tokenBefore(source, at), 'monthWord')) return undefined;
  return (kind === 'ordinal' || kind === 'cardinal') && isDay(value)
    ? { first, days: [value], form: kind }
    : undefined;
}

/** ۱۸-۱۶ آبان, as bidi turned it round; of smaller numbers one might be a score. */
function isReversedRange(days: readonly number[], separators: string): boolean {
  const [one = 0, other = 0] = days;
  return days.length === 2 && /[-\u2013\u2014]/.test(separators) && one > other && other >= 10;
}

/** What joins the day at `at` to one before it; a weekday or روز may stand between. */
function joinerBefore(
  source: Source,
  at: number,
  floor: number,
): { at: number; shape: 'range' | 'list' | 'either'; comma: boolean } | undefined {
  let position = at;
  let token = tokenBefore(source, position);
  while (isWord(token, 'weekday') || isPlainDay(token)) {
    position--;
    token = tokenBefore(source, position);
  }
  if (position - 1 <= floor) return undefined;
  const joiner = { at: position - 1, comma: false };
  if (isWord(token, 'to') || isMark(token, '-\u2013\u2014')) return { ...joiner, shape: 'range' };
  if (isWord(token, 'or')) return { ...joiner, shape: 'either' };
  if (isWord(token, 'and')) return { ...joiner, shape: 'list' };
  return isMark(token, '،,') ? { ...joiner, shape: 'list', comma: true } : undefined;
}

/** A comma joins only what و or یا already ends; تا stands between two days only. */
function fits(joint: Draft['shape'], joiner: 'range' | 'list' | 'either'): boolean {
  return joint === 'single' || joint === joiner || (joint === 'either' && joiner === 'list');
}

function chainShape(source: Source, at: number): Draft['shape'] {
  const token = tokenAt(source, at);
  return token?.numbers.length === 2 && /[-\u2013\u2014\u2010\u2011]/.test(token.separators)
    ? 'range'
    : 'list';
}

/** Whether the number at `at` belongs to a word before it: ساعت ۱۰ و ۱۲ تیر, بند ۳ و ۵ مرداد. */
function isLabelled(source: Source, at: number): boolean {
  const before = tokenBefore(source, at);
  return isWord(before, 'label') || (isWord(before, 'dayWord') && before?.value === 3);
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}
