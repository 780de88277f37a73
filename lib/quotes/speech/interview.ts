import { eachInSteps, type Steps } from '../../text/steps.ts';
import { matchVerb } from '../cues/match.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';
import { isFirstPerson } from '../words/verbs.ts';
import { endsInQuestion, type Label, labelsOf } from './labels.ts';
import { isTail } from './narration.ts';

/** What one paragraph is in a conversation told in turns, or in a list of what somebody said. */
export interface Turn {
  kind: 'question' | 'answer' | 'item';
  /** The label before the words («خدادی:»), as word forms; null without one. */
  label: readonly string[] | null;
  /** The token at which the words begin, the label left out. */
  start: number;
}

type Paragraphs = readonly (readonly Token[])[];

/**
 * The turns of an interview by paragraph, null for a paragraph outside it. An interview shows by labels that come
 * back («خدادی: …»), or by questions that address somebody and answers in the first person between them. A
 * paragraph a step.
 */
export function* turnsOf(paragraphs: Paragraphs): Steps<(Turn | null)[]> {
  const labels = yield* labelsOf(paragraphs);
  const starred = starsAsk(paragraphs);
  const asks = yield* eachInSteps(
    paragraphs,
    (tokens, para) =>
      labels[para]?.asks ?? (endsInQuestion(tokens) || bids(tokens) || (starred && opensWithStar(tokens))),
  );
  const first = yield* firstTurn(paragraphs, asks, labels);
  if (first === null) return paragraphs.map(() => null);
  const labelled = labels.some((label) => label && !label.asks);
  let open = false;
  return yield* eachInSteps(paragraphs, (tokens, para) => {
    const label = labels[para] ?? null;
    const turn = { label: label?.forms ?? null, start: label?.end ?? 0 };
    if (para < first || isTail(tokens) || readsOn(tokens)) {
      open = false;
      return null;
    }
    if (asks[para]) {
      open = true;
      return { kind: 'question', ...turn };
    }
    open ||= label !== null;
    return open && !(isHeading(tokens) && !labelled) ? { kind: 'answer', ...turn } : null;
  });
}

/** The paragraph at which the turns begin; null when this is no interview. */
function* firstTurn(
  paragraphs: Paragraphs,
  asks: readonly boolean[],
  labels: readonly (Label | null)[],
): Steps<number | null> {
  const begin = paragraphs.findIndex((_, para) => asks[para] || labels[para]);
  if (begin < 0) return null;
  const asked = paragraphs.flatMap((_, para) => (asks[para] ? [para] : []));
  if (labels.filter(Boolean).length >= 4 && asked.length >= 2) return begin;
  const rest = paragraphs.slice(begin);
  // A writer's own questions close long paragraphs; an interviewer's are short.
  const wordsAsked = asked.reduce((sum, para) => sum + (paragraphs[para]?.length ?? 0), 0);
  if (wordsAsked > LONGEST_QUESTION * asked.length) return null;
  const introduced = introduces(paragraphs.slice(0, begin + 1));
  if (asked.length < (introduced ? 2 : 3) || asked.length * 6 < rest.length) return null;
  if ((yield* countInSteps(rest, opensWithCue)) * 4 >= rest.length) return null;
  const addressed = yield* countInSteps(asked, (para) => addresses(paragraphs[para] ?? []));
  const answered = yield* countInSteps(asked, (para) => speaksOfSelf(paragraphs[para + 1] ?? []));
  // A list of questions and answers for the reader addresses nobody and speaks of nobody's own doings.
  return (addressed + answered) * (introduced ? 6 : 2) >= asked.length ? begin : null;
}

function* countInSteps<Item>(items: readonly Item[], holds: (item: Item) => boolean): Steps<number> {
  return (yield* eachInSteps(items, holds)).filter(Boolean).length;
}

/** Words of a question, on the average of an interview. */
const LONGEST_QUESTION = 70;

/** «توضیحی درباره این طرح بدهید.»: a question without its mark. */
function bids(tokens: readonly Token[]): boolean {
  return tokens.length <= 30 && BIDS.has(tokens.findLast((token) => !token.mark)?.form ?? '');
}

const BIDS = formSet('بدهید بگویید بگوئید بفرمایید بفرمائید دهید بگوئيد');

/** Whether the stars at the head of paragraphs mark questions; elsewhere they mark headings or the items of a list. */
function starsAsk(paragraphs: Paragraphs): boolean {
  const starred = paragraphs.filter(opensWithStar);
  return starred.filter(endsInQuestion).length * 3 >= starred.length;
}

function opensWithStar(tokens: readonly Token[]): boolean {
  return STARS.has(tokens[0]?.form ?? '') && tokens.filter((token) => !token.mark).length >= 3;
}

const STARS = new Set(['*', '•', '■', '●', '◄', '٭']);

/** Whether the paragraphs before the first turn say that a conversation follows. */
function introduces(paragraphs: Paragraphs): boolean {
  return paragraphs.some((tokens) => tokens.some(({ form }) => CONVERSATION.test(form)));
}

const CONVERSATION = /^(?:گفتوگو|گفتگو|مصاحبه)/;

/** A narrator's «وی گفت: …» near the head of a paragraph. */
function opensWithCue(tokens: readonly Token[]): boolean {
  for (let at = 0; at < Math.min(tokens.length, 30); at += 1) {
    const verb = matchVerb(tokens, at);
    if (verb && tokens[verb.end]?.form === ':') return true;
  }
  return false;
}

function addresses(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => SECOND_PERSON.has(form) || (form.length > 4 && SECOND_ENDING.test(form)));
}

const SECOND_PERSON = formSet('شما شماست شمایید دارید کردید هستید بودید خودتان نظرتان');
const SECOND_ENDING = /^(?:می|نمی|ب|کرد|داشت|خواه|گفت|بود|شد).*ید$/;

function speaksOfSelf(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => isFirstPerson(form) || ANSWERS.has(form));
}

const ANSWERS = formSet('بله خیر نه آری ببینید البته');

/** «متن کامل را در سایت … بخوانید» points elsewhere; it is nobody's turn. */
function readsOn(tokens: readonly Token[]): boolean {
  return READ_ON.has(tokens.findLast((token) => !token.mark)?.form ?? '') || tokens[0]?.form === 'گفتوگو';
}

const READ_ON = formSet('بخوانید بخوانیم ببینید بشنوید می‌خوانید');

/** A heading between answers: short, and with no mark at its end. */
function isHeading(tokens: readonly Token[]): boolean {
  return tokens.length <= 26 && tokens.at(-1)?.mark === false;
}
