import { isMark, isWord, type Source, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, type DraftPart, draftOf } from '../draft.ts';
import { tokenAt } from '../tokens.ts';
import { yearAfter } from './year.ts';

const SEASONS_OF_A_YEAR = 4;

/** A season with its year, or several that share it: پاییز ۱۴۰۵, تابستان امسال, بهار و تابستان ۹۸, بهار تا پاییز ۱۴۰۴. */
export function season(source: Source, at: number): Draft | undefined {
  const year = yearAfter(source, at, 'jalali') ?? yearAfter(source, at, 'gregorian');
  if (!year) return undefined;
  const seasons = [wordValue(tokenAt(source, at))];
  let shape: Draft['shape'] = 'single';
  let first = at;
  while (seasons.length < SEASONS_OF_A_YEAR && shape !== 'range') {
    const joiner = tokenBefore(source, first);
    const earlier = tokenBefore(source, first - 1);
    const value = wordValue(earlier);
    if (!isWord(earlier, 'season') || value >= (seasons[0] ?? 0)) break;
    if (isWord(joiner, 'to') && shape === 'single') shape = 'range';
    else if (isWord(joiner, 'and') || (shape === 'list' && isMark(joiner, '،,'))) shape = 'list';
    else break;
    seasons.unshift(value);
    first -= 2;
  }
  const parts = seasons.map((value): DraftPart => ({ precision: 'season', season: value, year: year.told }));
  return draftOf(source, first, year.last, { calendar: year.calendar, parts, shape });
}
