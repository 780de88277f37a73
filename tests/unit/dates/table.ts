import { describe, expect, it } from 'vitest';
import { type FindOptions, findDates } from '../../../lib/dates/find.ts';
import type { DateMention } from '../../../lib/dates/mention.ts';

/** A text and the mentions expected in it, each as `inOneLine` writes it. */
export type Row = readonly [text: string, ...mentions: string[]];

/** The day of publication of every text in the tables: Monday 29 Tir 1405. */
export const REFERENCE = '2026-07-20';

/** A test for each row of a family of forms; published on `REFERENCE` unless the options say otherwise. */
export function table(family: string, rows: readonly Row[], options: FindOptions = {}): void {
  describe(family, () => {
    it.each(rows.map((row) => [row[0], row.slice(1)] as const))('%j', (text, mentions) => {
      expect(findDates(text, { reference: REFERENCE, ...options }).map(inOneLine)).toEqual(mentions);
    });
  });
}

/**
 * A mention in one line: `۱۶ آبان = 2024-11-06`, then what is not plain: the calendar if not Jalali, `impossible`,
 * `named`, `relative`, `~` for approximate, `?` for an inferred year, `not on that weekday`.
 */
function inOneLine(mention: DateMention): string {
  const notes = [
    mention.calendar !== 'jalali' && mention.calendar,
    mention.impossible && 'impossible',
    mention.named && 'named',
    mention.relative && 'relative',
    mention.approximate && '~',
    mention.inferred?.includes('year') && '?',
    mention.weekday?.agrees === false && 'not on that weekday',
  ].filter(Boolean);
  return [`${mention.text} = ${mention.iso ?? 'unknown'}`, ...notes].join(' ');
}
