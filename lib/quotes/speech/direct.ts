import type { Range } from '../cast/phrase.ts';
import { isQuotationMark } from '../words/marks.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import type { Interrupts, Reading } from './read.ts';

export interface DirectExtent extends Range {
  open: boolean;
  unclosed: boolean;
}

/**
 * Direct speech from a token on: what stands in its marks, or everything to the paragraph's end, or to a sentence
 * that opens with a new attribution. The marks themselves are left out.
 */
export function endOfDirect(
  { tokens, marks, sentences }: Reading,
  start: number,
  interrupts: Interrupts,
): DirectExtent {
  const from = skipBlankMarks(tokens, start);
  const last = trimEnd(tokens, from, tokens.length);
  const span = marks.get(from);
  if (span) {
    if (span.close === null) return { start: from + 1, end: last, open: true, unclosed: true };
    const words = countWords(tokens, from + 1, span.close);
    if (words >= LONG_ENOUGH || endsAfter(tokens, span.close)) {
      return { start: from + 1, end: span.close, open: false, unclosed: false };
    }
  }
  for (const sentence of laterSentences(sentences, from)) {
    if (interrupts(tokens, sentence))
      return { start: from, end: sentence.start, open: false, unclosed: false };
  }
  return { start: from, end: last, open: true, unclosed: false };
}

/** A marked stretch shorter than this may be a title that the speech begins with: «سنتوری» در سال … */
const LONG_ENOUGH = 5;

function laterSentences(sentences: readonly Sentence[], from: number): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return sentences.slice(low, low + MOST_SENTENCES);
}

/** Direct speech with more sentences than this in one paragraph is not broken up. */
const MOST_SENTENCES = 60;

function skipBlankMarks(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.mark && !isQuotationMark(tokens[at]) && !OPENERS.has(tokens[at]?.form ?? '')) at += 1;
  return at;
}

const OPENERS = new Set(['(', '[']);

function endsAfter(tokens: readonly Token[], close: number): boolean {
  const next = tokens[close + 1];
  return next === undefined || (next.mark && next.form !== '،' && next.form !== ':' && next.form !== '(');
}

/** Past an agency's tail that was left on the last line: «انتهای پیام», a slash, a stray closing mark. */
function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let to = end;
  while (to > start + 1 && TAIL_MARKS.has(tokens[to - 1]?.form ?? '')) to -= 1;
  if (tokens[to - 1]?.form === 'پیام' && tokens[to - 2]?.form === 'انتهای')
    return trimEnd(tokens, start, to - 2);
  return to;
}

const TAIL_MARKS = new Set(['/', '-', '*', '»', '"', '”', '|']);

function countWords(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end && words < LONG_ENOUGH; at += 1) if (!tokens[at]?.mark) words += 1;
  return words;
}
