import { fold } from '../../text/fold.ts';

/** Verbs and words of what is yet to come. */
const FUTURE =
  /خواه(?:د|ند|یم|م|ید)|قرار است|در نظر (?:دار|گرفت)|پیش[\u200c ]?بینی|برنامه[\u200c ]?ریزی|آینده|پیش[\u200c ]رو|مهلت|تمدید|تعویق|موکول|فرصت دار|موعد|زمان[\u200c ]?بندی|در راه است/;

/** What is yet to come, unless the verb says that it has been: تا پایان مهر انجام شده بود. */
const DEADLINE = /تا پایان/;

/** Verbs of what goes on or is to be: می شود, برگزار می کند. */
const PRESENT = /می[\u200c ]?(?:شو|گرد|کن|ده|گیر|یاب|رس|رو|آی|باش|توان|خواه)(?:د|ند|یم|م|ید)/;

/** Verbs of what has been (بود, شده, کردند, می کرده) and events that are over. */
const PAST =
  /حوادث|وقایع|اعتراضات|کشتار|جان[\u200c ]?باخت|(?:بود|شد|کرد|داد|گرفت|یافت|رسید|رفت|آمد|داشت|خورد|گذشت|کشت|زد)(?:ه|ند|م|یم)?(?!\p{L})/u;

/** How far a sentence is looked at on either side of a date, in UTF-16 units. */
const REACH = 160;
const SENTENCE_ENDS = ['. ', '.\n', '\n', '؟', '!', '؛'];

/** Which way a sentence looks; `present` for what goes on or is to be, `unknown` where nothing tells. */
export type Direction = 'past' | 'present' | 'future' | 'unknown';

/** Which way the sentence around a stretch of text looks. */
export function directionOf(text: string, span: { start: number; end: number }): Direction {
  const sentence = fold(sentenceAround(text, span));
  if (FUTURE.test(sentence)) return 'future';
  if (PRESENT.test(sentence)) return 'present';
  if (PAST.test(sentence)) return 'past';
  return DEADLINE.test(sentence) ? 'future' : 'unknown';
}

function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = Math.max(...SENTENCE_ENDS.map((mark) => before.lastIndexOf(mark)));
  const closing = SENTENCE_ENDS.map((mark) => after.indexOf(mark)).filter((at) => at >= 0);
  return before.slice(opening + 1) + after.slice(0, Math.min(after.length, ...closing));
}
