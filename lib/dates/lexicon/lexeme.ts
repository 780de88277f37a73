import type { Calendar } from '../../calendar/names.ts';

/**
 * What a word or phrase does in a date.
 *
 * - `month`, `season`, `weekday`, `ordinal`, `cardinal`: its number is `value`
 * - `year` سال, `decade` دهه, `monthWord` ماه, `monthsWord` ماهه (چهارماهه 4), `suffix` ام
 * - `same` همان, before سال: the year last spoken of; `everyYear` هر سال; `yearly` انتخابات, نوروز, تولید 1: what has a year
 * - `yearOffset` امسال 0, پارسال -1; `period` گذشته -1, جاری 0, آینده 1 after another word
 * - `era`: the `calendar` it names; none where it is not reckoned (پیش از میلاد)
 * - `and`, `or`, `to`: join dates
 * - `first`, `half`: parts of a year or month (نخست; نیمه 2, هفته 1, others 0)
 * - `preposition`, `dayWord`: a date may well follow (بین 1; شب 1, روز 2, ساعت 3, مورخ 4)
 * - `place`, `event`, `label`, `quantity`: what follows is likely a name, or a number and no date (شماره 1, چند 1)
 * - `unit`, `currency`, `duration`: what the number before it counts; a unit of value 1 is a measure
 * - `cycle`: what goes over a pair of years (سال تحصیلی, فصل 1, لیگ 0); `equals`: برابر با, between the same date in two calendars
 * - `relative`: a date by itself, `unit` and `value` away from the day of publication
 * - `plain`: a phrase that only looks like a date word
 * - `number`, `chain`, `mark`: no word, but digits, digits joined by marks, and a mark
 */
export type LexemeKind =
  | 'month'
  | 'season'
  | 'weekday'
  | 'ordinal'
  | 'cardinal'
  | 'year'
  | 'decade'
  | 'cycle'
  | 'monthWord'
  | 'monthsWord'
  | 'suffix'
  | 'yearOffset'
  | 'same'
  | 'everyYear'
  | 'yearly'
  | 'period'
  | 'era'
  | 'and'
  | 'or'
  | 'to'
  | 'first'
  | 'half'
  | 'preposition'
  | 'dayWord'
  | 'place'
  | 'event'
  | 'label'
  | 'quantity'
  | 'unit'
  | 'currency'
  | 'duration'
  | 'relative'
  | 'equals'
  | 'plain'
  | 'number'
  | 'chain'
  | 'mark';

/** The span that a relative word names. */
export type RelativeUnit = 'day' | 'week' | 'month' | 'year';

/** A dictionary entry: what a word or phrase does in a date. */
export interface Lexeme {
  kind: LexemeKind;
  value: number;
  /** What else the word may be: شرکت is a place, and what is counted. */
  also?: LexemeKind[] | undefined;
  calendar?: Calendar | undefined;
  /** The word has a commoner meaning, so that alone it is no date: مهر, تیر, می. */
  weak?: boolean | undefined;
  /** Written like the prefix of verbs: می. */
  prefix?: boolean | undefined;
  /** ماه is part of the phrase: تیرماه. */
  explicit?: boolean | undefined;
  unit?: RelativeUnit | undefined;
}

/** All but what each lexeme has. */
export type LexemeDetails = Partial<Omit<Lexeme, 'kind' | 'value'>>;

/** A lexeme with every field there in one order: objects of one shape are read several times faster. */
export function lexemeOf(kind: LexemeKind, value: number, details: LexemeDetails = {}): Lexeme {
  const { also, calendar, weak, prefix, explicit, unit } = details;
  return { kind, value, also, calendar, weak, prefix, explicit, unit };
}
