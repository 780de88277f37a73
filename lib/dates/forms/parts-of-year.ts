import { bracketedEraAfter, isWord, type Source, tokenAfter, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, draftOf } from '../draft.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { yearAfter } from './year.ts';

/**
 * Months counted from the start of a year, in its calendar: ۴ ماه نخست امسال, شش ماهه دوم سال ۱۴۰۴, نیمه دوم سال ۲۰۲۴,
 * نیمه نخست سال جاری, ۹ ماهه ۹۸.
 */
export function partOfYear(source: Source, at: number): Draft | undefined {
  const word = tokenAt(source, at);
  const inWord = countIn(word);
  const count = inWord || countBefore(source, at);
  if (!count || (isWord(word, 'half') && !inWord)) return undefined;
  const next = tokenAfter(source, at);
  const which = isWord(next, 'first') ? 1 : isWord(next, 'ordinal') ? wordValue(next) : 0;
  // ۹ ماهه ۹۸ is the first nine months; ۹ ماه ۹۸ is nothing.
  if (which === 0 && !isWord(word, 'monthsWord')) return undefined;
  const named = which === 0 ? at : at + 1;
  const year = yearAfter(source, named, 'jalali') ?? yearAfter(source, named, 'gregorian');
  const lastMonth = (which || 1) * count;
  if (lastMonth > 12 || (year?.told.by !== 'number' && year?.told.by !== 'offset')) return undefined;
  const month = lastMonth - count + 1;
  // سال جاری میلادی, سال جاری (میلادی)
  const era =
    year.told.by === 'offset' ? (year.told.calendar ?? bracketedEraAfter(source, year.last)) : undefined;
  if (era === 'lunar') return undefined;
  return draftOf(source, inWord ? at : at - 1, year.last, {
    calendar: era ?? year.calendar,
    parts: [{ precision: 'months', month, lastMonth, year: year.told }],
    shape: 'single',
  });
}

/** The number of months that a word says itself: نیمه six, چهارماهه four; 0 for ماهه alone, هفته and the like. */
function countIn(word: Token | undefined): number {
  if (isWord(word, 'half')) return wordValue(word) === 2 ? 6 : 0;
  return word?.kind === 'monthsWord' ? word.value : 0;
}

/** The number of months before ماه or ماهه; 0 when a year has not so many. */
function countBefore(source: Source, at: number): number {
  const before = tokenBefore(source, at);
  const value = isWord(before, 'cardinal') ? wordValue(before) : before?.kind === 'number' ? before.value : 0;
  return value <= 12 ? value : 0;
}
