/** Verbs and words of what is yet to come. */
const FUTURE =
  /خواه(?:د|ند|یم|م|ید)|قرار است|در نظر دار|پیش[\u200c ]?بینی|برنامه[\u200c ]?ریزی|آینده|پیش[\u200c ]رو|تا پایان|مهلت|فرصت دار|موعد|زمان[\u200c ]?بندی|در راه است/;

/** How far a sentence is looked at on either side of a date, in UTF-16 units. */
const REACH = 160;

/** Whether the sentence around a stretch of text speaks of what is to come. */
export function speaksOfFuture(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = Math.max(...SENTENCE_ENDS.map((mark) => before.lastIndexOf(mark)));
  const closing = SENTENCE_ENDS.map((mark) => after.indexOf(mark)).filter((at) => at >= 0);
  return FUTURE.test(before.slice(opening + 1) + after.slice(0, Math.min(after.length, ...closing)));
}

const SENTENCE_ENDS = ['. ', '.\n', '\n', '؟', '!', '؛'];
