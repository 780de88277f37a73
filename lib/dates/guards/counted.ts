import { isWord, type Source, tokenAfter, wordValue } from '../cursor.ts';
import type { Token } from '../tokens.ts';

/**
 * Whether what the number at `at` counts stands after it: ۸۸ روز, ۱۴۰۰ نفر, ۳۰ تا ۴۰ درصد. After four digits only a
 * measure tells, since any other noun may follow a year: ۱۵ خرداد ۱۳۹۸ فیلم ...
 */
export function isCounted(source: Source, at: number, digits: number): boolean {
  const next = tokenAfter(source, at);
  if (isWord(next, 'unit', 'currency')) return digits !== 4 || isMeasure(next);
  if (isWord(next, 'duration', 'monthsWord', 'monthWord')) return true;
  if (digits === 4) return isWord(next, 'year') && wordValue(next) === 1;
  if (isWord(next, 'year') || (isWord(next, 'dayWord') && wordValue(next) === 2)) return true;
  if (!isWord(next, 'to', 'and', 'or')) return false;
  const further = tokenAfter(source, at + 1);
  return further?.kind === 'number' && isWord(tokenAfter(source, at + 2), 'unit', 'currency', 'duration');
}

/** Whether a measure or a length of time stands after the number at `at`: all that سال before it leaves open. */
export function isMeasured(source: Source, at: number): boolean {
  const next = tokenAfter(source, at);
  return isMeasure(next) || isWord(next, 'duration') || (next?.kind === 'monthsWord' && next.value === 0);
}

function isMeasure(token: Token | undefined): boolean {
  return isWord(token, 'currency') || (token?.kind === 'unit' && token.value === 1);
}
