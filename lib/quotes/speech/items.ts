import { eachInSteps, type Steps } from '../../text/steps.ts';
import { formSet } from '../words/forms.ts';
import { formAt, type Token } from '../words/tokens.ts';
import type { Turn } from './interview.ts';

type Paragraphs = readonly (readonly Token[])[];

/**
 * The paragraphs of a list of sayings, as turns, null for every other: «گزیده سخنان وی به این شرح است:» and then
 * paragraphs that each open with a bullet. A paragraph a step.
 */
export function* itemsOf(paragraphs: Paragraphs): Steps<(Turn | null)[]> {
  let announced = false;
  return yield* eachInSteps(paragraphs, (tokens, para): Turn | null => {
    const listed = opensWithBullet(tokens);
    if (!listed)
      announced = announces(tokens) && [1, 2].every((on) => opensWithBullet(paragraphs[para + on] ?? []));
    return listed && announced ? { kind: 'item', label: null, start: endOfLead(tokens) } : null;
  });
}

/** Whether a paragraph says that what somebody said follows at length: «مشروح سخنان او را می‌خوانید:». */
export function announcesTranscript(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_ANNOUNCEMENT * 2 &&
    tokens.some(({ form }) => WHOLE.has(form)) &&
    announcesSpeech(tokens)
  );
}

const WHOLE = formSet('مشروح مشروحی متن');

/** Whether a paragraph says that somebody's words follow, and quotes none of them yet. */
function announces(tokens: readonly Token[]): boolean {
  return tokens.length <= LONGEST_ANNOUNCEMENT && announcesSpeech(tokens);
}

function announcesSpeech(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ form }) => SAYINGS.has(form))) return false;
  return ENDS.has(tokens.at(-1)?.form ?? '') || tokens.some(({ form }) => READS.has(form));
}

const LONGEST_ANNOUNCEMENT = 60;
const SAYINGS = formSet(
  'اظهارات سخنان بیانات صحبت‌های گفته‌های سخنرانی اظهاراتش سخنانش گفته‌هایش محورهای مطالب',
);
const READS = formSet('بخوانید می‌خوانید می‌خوانیم می‌آید شرح زیر');
const ENDS = formSet(': ؛');

function opensWithBullet(tokens: readonly Token[]): boolean {
  return BULLETS.has(formAt(tokens, 0)) && tokens.length > SHORTEST_ITEM;
}

/** Past the bullet and the occasion in braces after it: «*{با اشاره به …}: …». */
function endOfLead(tokens: readonly Token[]): number {
  if (!OPENERS.has(formAt(tokens, 1))) return 1;
  const close = tokens.findIndex(({ form }, at) => at <= LONGEST_NOTE && CLOSERS.has(form));
  if (close < 0) return 1;
  return formAt(tokens, close + 1) === ':' ? close + 2 : close + 1;
}

const BULLETS = new Set(['*', '•', '■', '●', '◄', '٭', '-', '–', '▪']);
const OPENERS = new Set(['{', '(', '[']);
const CLOSERS = new Set(['}', ')', ']']);
const LONGEST_NOTE = 40;
const SHORTEST_ITEM = 6;
