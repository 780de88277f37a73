import { isMark, isWord, type Source, tokenAfter, tokenBefore } from '../cursor.ts';

/** The weekday printed right before the token at `first` or right after the one at `last`: سه شنبه ۱۶ تیر, ۱۱ خرداد(دوشنبه). */
export function weekdayBeside(source: Source, first: number, last: number): number | undefined {
  let at = first;
  let before = tokenBefore(source, at);
  while (isMark(before, '،,(؛') || isWord(before, 'dayWord')) {
    at--;
    before = tokenBefore(source, at);
  }
  if (isWord(before, 'weekday')) return before?.value;
  const next = tokenAfter(source, last);
  if (isWord(next, 'weekday')) return next?.value;
  if (!isMark(next, '(')) return undefined;
  const inside = tokenAfter(source, last + 1);
  return isWord(inside, 'weekday') ? inside?.value : undefined;
}
