import { beginsSpeaker } from '../cast/begins.ts';
import { matchVerb } from '../cues/match.ts';
import { formSet } from '../words/forms.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFirstPerson } from '../words/verbs.ts';
import { endsInQuestion } from './labels.ts';

/** Whether a paragraph without a label asks: a question mark at its end, or words that bid somebody to speak. */
export function asks(tokens: readonly Token[]): boolean {
  return bids(tokens) || (endsInQuestion(tokens) && !opensWithCue(tokens) && !isRhetorical(tokens));
}

/** A narrator's «وی گفت: …» near the head of a paragraph. */
export function opensWithCue(tokens: readonly Token[]): boolean {
  for (let at = 0; at < Math.min(tokens.length, 30); at += 1) {
    const verb = matchVerb(tokens, at);
    if (verb && formAt(tokens, verb.end) === ':') return true;
  }
  return false;
}

/** Whether a paragraph tells what others said and nothing of whoever speaks, as a narrator does: «سازمان اعلام کرد که …». */
export function reports(tokens: readonly Token[]): boolean {
  return (
    beginsSpeaker(tokens, 0) &&
    tokens.some((_, at) => {
      const verb = matchVerb(tokens, at);
      return verb !== null && REPORTED.has(formAt(tokens, verb.end));
    }) &&
    !tokens.some(({ form }) => isFirstPerson(form))
  );
}

const REPORTED = new Set(['که', ':', '«']);

/** Whether a paragraph speaks to somebody. */
export function addresses(tokens: readonly Token[]): boolean {
  if (isCalled(tokens)) return true;
  return tokens.some(({ form }) => SECOND_PERSON.has(form) || (form.length > 4 && SECOND_ENDING.test(form)));
}

/** «آقای رضایی! …», «خانم دکتر، …» */
function isCalled(tokens: readonly Token[]): boolean {
  const call = CALLS.has(formAt(tokens, 0)) ? tokens.findIndex(({ mark }) => mark) : -1;
  return call > 0 && call <= LONGEST_CALL && CALLED.has(formAt(tokens, call));
}

const CALLS = formSet('آقای خانم جناب سرکار');
const CALLED = new Set(['!', '،', '؛']);
const LONGEST_CALL = 5;

const SECOND_PERSON = formSet('شما شماست شمایید تو دارید کردید هستید بودید خودتان نظرتان');
const SECOND_ENDING = /^(?:می|نمی|ب|کرد|داشت|خواه|گفت|بود|شد).*ید$/;

/** Whether a paragraph speaks of whoever speaks, or answers. */
export function answers(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => isFirstPerson(form) || ANSWERS.has(form));
}

const ANSWERS = formSet('بله خیر نه آری ببینید البته');

/** The token behind a question that stands before its answer in one paragraph; 0 where none does. */
export function endOfAsked(tokens: readonly Token[]): number {
  const mark = tokens.findIndex(({ form }, at) => at < LONGEST_ASKED && form === '؟');
  const asked = tokens.slice(0, mark + 1);
  const answered = tokens.slice(mark + 1);
  const both = mark > 0 && (addresses(asked) || bids(asked)) && answered.length > mark && answers(answered);
  return both ? mark + 1 : 0;
}

const LONGEST_ASKED = 40;

/** «توضیحی درباره این طرح بدهید.»: a question without its mark. */
function bids(tokens: readonly Token[]): boolean {
  return tokens.length <= 30 && BIDS.has(tokens.findLast((token) => !token.mark)?.form ?? '');
}

const BIDS = formSet('بدهید بگویید بگوئید بفرمایید بفرمائید دهید بگوئيد');

/** «من … می‌دانم. مگر می‌شود؟»: a speaker's own question closes a long answer. */
function isRhetorical(tokens: readonly Token[]): boolean {
  return tokens.length > LONGEST_OWN && !addresses(tokens) && tokens.some(({ form }) => isFirstPerson(form));
}

const LONGEST_OWN = 50;
