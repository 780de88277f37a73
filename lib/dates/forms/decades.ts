import { eraAfter, isMark, isWord, type Source, tokenAfter, wordValue } from '../cursor.ts';
import { type Draft, type DraftPart, draftOf } from '../draft.ts';
import { tokenAt } from '../tokens.ts';
import { calendarOfYear } from './year.ts';

/** Decades: دهه ۶۰, دهه شصت, دهه ۱۹۷۰, دهه ۷۰ میلادی, دهه های ۶۰ و ۷۰. */
export function decades(source: Source, at: number): Draft | undefined {
  const numbers: number[] = [];
  let shape: Draft['shape'] = 'single';
  let last = at;
  for (let position = at + 1; numbers.length < 6; position = last + 2) {
    if (!tokenAfter(source, position - 1)) break;
    const number = decadeNumber(source, position);
    if (number === undefined) break;
    numbers.push(number);
    last = position;
    const joiner = tokenAfter(source, last);
    const joint = isWord(joiner, 'to') || isMark(joiner, '-\u2013') ? 'range' : 'list';
    if (!isWord(joiner, 'to', 'and') && !isMark(joiner, '-\u2013،')) break;
    if (decadeNumber(source, last + 2) === undefined || !tokenAfter(source, last + 1)) break;
    shape = joint;
  }
  const [first] = numbers;
  if (first === undefined) return undefined;
  const era = eraAfter(source, last);
  const calendar = era ?? (first >= 100 ? calendarOfYear(first) : 'jalali');
  if (calendar !== 'jalali' && calendar !== 'gregorian') return undefined;
  const parts = numbers.map((number): DraftPart => {
    const century = calendar === 'gregorian' ? 1900 : 1300;
    const year = number < 100 ? century + number : number;
    return { precision: 'decade', year: { by: 'number', year, centuryInferred: number < 100 } };
  });
  return draftOf(source, at, era ? last + 1 : last, { calendar, parts, shape });
}

/** The number of a decade, where the token at `at` is one: tens in two digits or words, or four digits. */
function decadeNumber(source: Source, at: number): number | undefined {
  const token = tokenAt(source, at);
  if (token?.kind !== 'number' && !isWord(token, 'cardinal')) return undefined;
  const value = token?.kind === 'number' ? token.value : wordValue(token);
  if (value % 10 !== 0) return undefined;
  const short = value >= 10 && value < 100 && (token?.kind !== 'number' || token.digits === 2);
  return short || (token?.digits === 4 && calendarOfYear(value)) ? value : undefined;
}
