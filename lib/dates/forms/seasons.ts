import { isWord, type Source, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, type DraftPart, draftOf } from '../draft.ts';
import { tokenAt } from '../tokens.ts';
import { yearAfter } from './year.ts';

/** A season with its year: پاییز ۱۴۰۵, تابستان امسال, بهار و تابستان ۹۸. */
export function season(source: Source, at: number): Draft | undefined {
  const year = yearAfter(source, at, 'jalali') ?? yearAfter(source, at, 'gregorian');
  if (!year) return undefined;
  const parts: DraftPart[] = [
    { precision: 'season', season: wordValue(tokenAt(source, at)), year: year.told },
  ];
  let first = at;
  const earlier = isWord(tokenBefore(source, at), 'and') ? tokenBefore(source, at - 1) : undefined;
  if (isWord(earlier, 'season')) {
    first = at - 2;
    parts.unshift({ precision: 'season', season: wordValue(earlier), year: year.told });
  }
  const shape = parts.length > 1 ? 'list' : 'single';
  return draftOf(source, first, year.last, { calendar: year.calendar, parts, shape });
}
