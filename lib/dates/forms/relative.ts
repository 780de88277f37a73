import type { Calendar } from '../../calendar/names.ts';
import { bracketedEraAfter, isWord, type Source, tokenAfter, tokenBefore, wordValue } from '../cursor.ts';
import { type Draft, type DraftPart, draftOf, UNTOLD } from '../draft.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { type Token, tokenAt } from '../tokens.ts';

/** A date told by its distance from the day of publication: امروز, هفته آینده, سال گذشته, روز گذشته, ۱۵ ماه جاری. */
export function relativeDate(source: Source, at: number, floor: number): Draft | undefined {
  const token = tokenAt(source, at);
  const lexeme = token?.lexeme;
  if (!token || !lexeme) return undefined;
  // سه سال گذشته, چند روز گذشته: a length of time.
  const before = tokenBefore(source, at);
  if (isCounted(before, lexeme)) return undefined;
  if (lexeme.kind === 'yearOffset') {
    const calendar = lexeme.calendar ?? bracketedEraAfter(source, at);
    const year = { by: 'offset', offset: lexeme.value, calendar } as const;
    return draft(source, at, at, { precision: 'year', year }, calendar);
  }
  if (lexeme.kind === 'relative') {
    const part: DraftPart = {
      precision: 'relative',
      year: UNTOLD,
      offset: lexeme.value,
      unit: lexeme.unit ?? 'day',
    };
    const first = at - 1;
    if (lexeme.unit === 'month' && first > floor && before && isDayNumber(before)) {
      return draft(source, first, at, { ...part, day: before.value });
    }
    return draft(source, at, at, part);
  }
  // روز گذشته
  const yesterday =
    lexeme.value === 2 && isWord(tokenAfter(source, at), 'period') && wordValue(tokenAfter(source, at)) < 0;
  const part: DraftPart = { precision: 'relative', year: UNTOLD, offset: -1, unit: 'day' };
  return yesterday ? draft(source, at, at + 1, part) : undefined;
}

function isCounted(before: Token | undefined, { value, unit }: Lexeme): boolean {
  const several = before?.kind === 'quantity' && before.value === 1;
  const number =
    several || before?.kind === 'number' || before?.kind === 'chain' || isWord(before, 'cardinal');
  return number && value !== 0 && unit !== 'day';
}

function isDayNumber(token: Token): boolean {
  const value = token.value;
  return (token.kind === 'number' || isWord(token, 'ordinal')) && value >= 1 && value <= 31;
}

function draft(
  source: Source,
  first: number,
  last: number,
  part: DraftPart,
  calendar: Calendar = 'jalali',
): Draft {
  const found = draftOf(source, first, last, { calendar, parts: [part], shape: 'single' });
  found.relative = true;
  return found;
}
