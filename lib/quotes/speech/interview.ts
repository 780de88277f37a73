import { eachInSteps, type Steps } from '../../text/steps.ts';
import { TALKS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';
import { isFirstPerson } from '../words/verbs.ts';
import { addresses, answers, asks, endOfAsked, opensWithCue, reports } from './asking.ts';
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
  const marked = yield* eachInSteps(
    paragraphs,
    (tokens, para) => labels[para]?.asks ?? (asks(tokens) || (starred && opensWithStar(tokens))),
  );
  const begin = yield* firstTurn(paragraphs, marked, labels);
  if (begin === null) return paragraphs.map(() => null);
  const stars = starred ? paragraphs.filter(opensWithStar).length : 0;
  const parity = stars * 2 >= marked.filter(Boolean).length ? null : parityOf(marked);
  const asked = yield* withPrompts(paragraphs, marked, labels, { begin, parity });
  const asking = Math.min(begin, asked.indexOf(true));
  // A first question may stand in one paragraph with its answer.
  const first = endOfAsked(paragraphs[asking - 1] ?? []) > 0 ? asking - 1 : asking;
  const last = asked.lastIndexOf(true);
  const labelled = labels.some((label) => label && !label.asks);
  let open = false;
  return yield* eachInSteps(paragraphs, (tokens, para) => {
    const label = labels[para] ?? null;
    const turn = { label: label?.forms ?? null, start: label?.end ?? 0 };
    const closing = para > last + 1 && label === null && reports(tokens);
    if (para < first || isTail(tokens) || readsOn(tokens) || closing) {
      open = false;
      return null;
    }
    if (asked[para]) {
      open = true;
      return { kind: 'question', ...turn };
    }
    open ||= label !== null || para === first;
    if (!open || (isHeading(tokens) && !labelled)) return null;
    return { kind: 'answer', ...turn, start: para === first ? endOfAsked(tokens) : turn.start };
  });
}

/**
 * The paragraphs that ask, those without a question mark included: «تیم به خانه رسیده است.» between two answers, where
 * question and answer take turns, or before an answer that has a label where questions have none.
 */
function* withPrompts(
  paragraphs: Paragraphs,
  marked: readonly boolean[],
  labels: readonly (Label | null)[],
  { begin, parity }: { begin: number; parity: number | null },
): Steps<boolean[]> {
  const answersLabelled =
    labels.some((label) => label && !label.asks) && !labels.some((label) => label?.asks);
  const isPrompt = (tokens: readonly Token[], para: number) =>
    labels[para] === null &&
    marked[para + 1] === false &&
    isShort(tokens) &&
    !opensWithCue(tokens) &&
    !isTail(tokens);
  const asked = yield* eachInSteps(paragraphs, (tokens, para) => {
    if (marked[para] || para < begin || !isPrompt(tokens, para)) return marked[para] ?? false;
    if (answersLabelled) return labels[para + 1] !== null;
    return parity !== null && para % 2 === parity && marked[para - 1] === false && !speaksOfSelf(tokens);
  });
  // What is asked before the first question mark.
  for (let para = begin - 2; para >= 0 && parity === para % 2; para -= 2) {
    const [prompt = [], answer = []] = paragraphs.slice(para, para + 2);
    if (!isPrompt(prompt, para) || !speaksOfSelf(answer) || speaksOfSelf(prompt)) break;
    asked[para] = true;
  }
  return asked;
}

/** Whether the paragraphs that ask are the even or the odd ones (0 or 1), as they are where answers are one each. */
function parityOf(marked: readonly boolean[]): number | null {
  const at = marked.flatMap((asks, para) => (asks ? [para] : []));
  const odd = at.filter((para) => para % 2 === 1).length;
  if (at.length < FEWEST_TURNS) return null;
  if (odd >= at.length * ALTERNATING) return 1;
  return at.length - odd >= at.length * ALTERNATING ? 0 : null;
}

const FEWEST_TURNS = 3;
const ALTERNATING = 0.87;

function isShort(tokens: readonly Token[]): boolean {
  return tokens.length <= LONGEST_PROMPT && tokens.at(-1)?.mark === true;
}

const LONGEST_PROMPT = 45;

function speaksOfSelf(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => isFirstPerson(form));
}

/** The paragraph at which the turns begin; null when this is no interview. */
function* firstTurn(
  paragraphs: Paragraphs,
  marked: readonly boolean[],
  labels: readonly (Label | null)[],
): Steps<number | null> {
  const begin = paragraphs.findIndex((_, para) => marked[para] || labels[para]);
  if (begin < 0) return null;
  const asked = paragraphs.flatMap((_, para) => (marked[para] ? [para] : []));
  if (labels.filter(Boolean).length >= 4 && asked.length >= 2) return begin;
  const rest = paragraphs.slice(begin);
  // A writer's own questions close long paragraphs; an interviewer's are short.
  const wordsAsked = asked.reduce((sum, para) => sum + (paragraphs[para]?.length ?? 0), 0);
  if (wordsAsked > LONGEST_QUESTION * asked.length) return null;
  const introduced = introduces(paragraphs.slice(0, begin + 1));
  if (asked.length < (introduced ? 2 : 3) || asked.length * 6 < rest.length) return null;
  if ((yield* countInSteps(rest, opensWithCue)) * 4 >= rest.length) return null;
  const addressed = yield* countInSteps(asked, (para) => addresses(paragraphs[para] ?? []));
  const answered = yield* countInSteps(asked, (para) => answers(paragraphs[para + 1] ?? []));
  // A list of questions and answers for the reader addresses nobody and speaks of nobody's own doings.
  return (addressed + answered) * (introduced ? 6 : 2) >= asked.length ? begin : null;
}

function* countInSteps<Item>(items: readonly Item[], holds: (item: Item) => boolean): Steps<number> {
  return (yield* eachInSteps(items, holds)).filter(Boolean).length;
}

/** Words of a question, on the average of an interview. */
const LONGEST_QUESTION = 70;

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
  return paragraphs.some((tokens) => tokens.some(({ form }) => TALKS.test(form)));
}

/** «متن کامل را در سایت … بخوانید» points elsewhere; it is nobody's turn. */
function readsOn(tokens: readonly Token[]): boolean {
  return READ_ON.has(tokens.findLast((token) => !token.mark)?.form ?? '') || tokens[0]?.form === 'گفتوگو';
}

const READ_ON = formSet('بخوانید بخوانیم ببینید بشنوید می‌خوانید');

/** A heading between answers: short, and with no mark at its end. */
function isHeading(tokens: readonly Token[]): boolean {
  return tokens.length <= 26 && tokens.at(-1)?.mark === false;
}
