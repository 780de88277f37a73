import { eraAfter, isWord, type Source, tokenAfter, wordValue } from '../cursor.ts';
import { isCounted, isMeasured } from '../guards/counted.ts';
import { tokenAt } from '../tokens.ts';

/** A year written out, after سال. */
export interface YearWords {
  /** Below 100 where the century is not said. */
  value: number;
  /** Position of its last word. */
  last: number;
}

/** The year in words at a position: هفتاد, پنجاه و هفت, هزار و سیصد و پنجاه و هفت, دو هزار و بیست. */
export function yearInWords(source: Source, at: number): YearWords | undefined {
  const token = tokenAt(source, at);
  if (!isWord(token, 'cardinal')) return undefined;
  const value = wordValue(token);
  if (value < 100) return isMeasured(source, at) ? undefined : { value, last: at };
  const rest = isWord(tokenAfter(source, at), 'and') ? tokenAfter(source, at + 1) : undefined;
  if (isWord(rest, 'cardinal') && wordValue(rest) < 100) {
    return isMeasured(source, at + 2) ? undefined : { value: value + wordValue(rest), last: at + 2 };
  }
  // سال دو هزار نفر: a round number counts what follows.
  const round = value === 1400 || eraAfter(source, at) !== undefined;
  return round && !isCounted(source, at, 2) ? { value, last: at } : undefined;
}
