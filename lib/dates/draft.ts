import type { Calendar } from '../calendar/names.ts';
import type { Source } from './cursor.ts';
import type { RelativeUnit } from './lexicon/lexeme.ts';

/** How a text tells the year: not at all, by a number, or by its distance from the year it is written in. */
export type YearTold =
  | { by: 'nothing' }
  | { by: 'number'; year: number; centuryInferred: boolean }
  | { by: 'offset'; offset: number; calendar?: Calendar | undefined }
  /** اسفند همان سال: the year last spoken of. */
  | { by: 'same' }
  /** شهریور هر سال: no one year, and so no date. */
  | { by: 'every' }
  /** آبان گذشته: the last one; مهر آینده: the next; آبان جاری: the one nearest. */
  | { by: 'direction'; direction: number };

/** A date as read, its year not yet known. */
export interface DraftPart {
  precision: 'day' | 'month' | 'months' | 'season' | 'year' | 'decade' | 'relative';
  year: YearTold;
  month?: number;
  lastMonth?: number;
  day?: number;
  season?: number;
  /** For `relative`: so many units from the day of publication. */
  offset?: number;
  unit?: RelativeUnit;
}

/** A date found by its form: where it is, and what it says in its own calendar. */
export interface Draft {
  /** Positions of its first and last token. */
  first: number;
  last: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  calendar: Calendar;
  parts: DraftPart[];
  shape: 'single' | 'range' | 'list' | 'either';
  /** The weekday printed beside it. */
  weekday?: number;
  /** The name of an event. */
  named?: boolean;
  /** Only a date when a neighbour bears it out: a bare مهر. */
  tentative?: boolean;
  /** شب سوم محرم is the evening before the third. */
  eve?: boolean;
  relative?: boolean;
  /** Nothing stands between it and the next but what lists the two, or gives one as the other in brackets. */
  besideNext?: boolean;
}

/** No year is told. */
export const UNTOLD: YearTold = { by: 'nothing' };

/** What a date says, wherever it stands. */
export type Said = Pick<Draft, 'calendar' | 'parts' | 'shape'>;

/** A draft of what the tokens from `first` to `last` say. */
export function draftOf(source: Source, first: number, last: number, said: Said): Draft {
  const { starts, ends } = source.tokens;
  const [start = 0, end = start] = [starts[first], ends[last]];
  // Field by field: a spread costs more here than all the reading before it.
  return { first, last, start, end, calendar: said.calendar, parts: said.parts, shape: said.shape };
}
