import { ADVERBIALS, ADVERBS, PREPOSITIONS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { formPhrases, phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { beginsSpeaker, isNameStart } from './begins.ts';
import type { Range } from './phrase.ts';
import { MEDIA_WORDS } from './roles.ts';

/** Past «این در حالی است که», past a section label («گروه اقتصادی:») and past a dateline («تهران (پانا) -»). */
export function afterFrame(tokens: readonly Token[], { start, end }: Range): number {
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1);
    if (form === '«') {
      at = closeOf(tokens, at, end);
      continue;
    }
    if (form === 'که' && FRAMES.has(before) && !isNameStart(tokens, start)) from = at + 1;
    if (opensAfterWhich(tokens, at) && !holdsVerb(tokens, at + 1, end)) from = at + 1;
    if (form === ':' && at + 1 < end) from = at + 1;
    // «به نقل از پژواک؛ نوری …», «… تمام شد؛ نوری …»; elsewhere a semicolon may stand inside the clause.
    if (form === '؛' && at + 1 < end && (isFiniteVerb(before) || isSource(tokens, start, at))) from = at + 1;
    if (DASHES.has(form) && isDateline(tokens, from, at)) from = at + 1;
  }
  return from;
}

/** «تهران (پانا) -», «ایسنا -», «تهران -»; «علی رضایی - مدیر شرکت -» is a name. */
function isDateline(tokens: readonly Token[], start: number, dash: number): boolean {
  const before = formAt(tokens, dash - 1);
  if (dash - start > LONGEST_DATELINE || isNameStart(tokens, start)) return false;
  return before === ')' || MEDIA_WORDS.has(before) || dash - start <= 2;
}

const LONGEST_DATELINE = 7;

/** «پس از آنکه», «پس از این که»: a clause of time follows, which has its own subject where its verb is the cue's. */
export function opensAfterWhich(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  const first = form === 'که' && WHICH.has(formAt(tokens, at - 1)) ? at - 1 : at;
  if (first === at && !AFTER_WHICH.has(form)) return false;
  return formAt(tokens, first - 1) === 'از' && AFTER.has(formAt(tokens, first - 2));
}

function holdsVerb(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ form }) => isFiniteVerb(form));
}

/** The mark that closes a short «name» opened at an index; the index itself when none does. */
function closeOf(tokens: readonly Token[], open: number, end: number): number {
  for (let at = open + 1; at < Math.min(end, open + LONGEST_MARKED); at += 1)
    if (formAt(tokens, at) === '»') return at;
  return open;
}

const LONGEST_MARKED = 20;

function isSource(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start <= LONGEST_PROVENANCE && PREPOSITIONS.has(formAt(tokens, start));
}

const LONGEST_PROVENANCE = 14;
const FRAMES = formSet(
  'است بود نیست اینجاست آنجاست اینست آنست حالی حالیست درحالی صورتی شرایطی چرا موضوعی مطلبی مسئله‌ای نکته‌ای ادعایی',
);
const AFTER_WHICH = formSet('اینکه آنکه');
const WHICH = formSet('این آن');
/** What makes «از اینکه» a clause of time. */
const AFTER = formSet('پس پیش بعد قبل');
const DASHES = new Set(['-', '–', '—', '/']);

/** Past adverbs, dates and stray marks that open a clause. */
export function skipLead(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const note = at > start ? noteLength(tokens, at, end) : 0;
    const length = phraseLength(tokens, at, ADVERBIALS) || timeLength(tokens, at) || note;
    // «|۶۵۲ نفر| از اهالی بندر گفتند»: how many there are who speak.
    if (length === 0 && (!isLead(token) || COUNTED.has(formAt(tokens, at + 1)))) break;
    at += Math.max(length, 1);
  }
  return at;
}

/** «دو روز پیش», «ساعاتی بعد»: the length of a time at an index; 0 where none stands. */
function timeLength(tokens: readonly Token[], start: number): number {
  const since = [start + 1, start + 2].find((at) => SINCE.has(formAt(tokens, at)));
  if (since === undefined || !TIMES.test(formAt(tokens, since - 1)) || formAt(tokens, since + 1) === 'از')
    return 0;
  const counted = since - start > 1;
  const count = formAt(tokens, start);
  return !counted || COUNTS.has(count) || NUMBER.test(count) ? since + 1 - start : 0;
}

/** The length of a (note) at an index; 0 where none stands. */
function noteLength(tokens: readonly Token[], open: number, end: number): number {
  if (formAt(tokens, open) !== '(') return 0;
  for (let at = open + 1; at < Math.min(end, open + LONGEST_MARKED); at += 1)
    if (formAt(tokens, at) === ')') return at + 1 - open;
  return 0;
}

/** What people are counted in. */
export const COUNTED = formSet('نفر تن');
const COUNTS = formSet('یک دو سه چهار پنج شش هفت هشت نه ده چند');
const SINCE = formSet('پیش قبل بعد');
const TIMES = /^(?:سال|ماه|هفته|روز|شب|ساعا?ت|دقیقه|دقایق|لحظا?ت|مدت|چند|دهه)/;

function isLead({ form, mark }: Token): boolean {
  if (mark) return form !== '«' && form !== '"';
  return ADVERBS.has(form) || LEFT_OVER.has(form) || form === 'و' || NUMBER.test(form);
}

// The verb of a demand before it: «خواستار … |شد و گفت».
const LEFT_OVER = formSet('شد شده شدند شده‌اند است بود بودند هستند');
const NUMBER = /^\d/;

/** «X از قول Y نوشت», «X از Y نقل کرد»: where the one begins whose words X passes on; null where X speaks for himself. */
export function sourceIn(tokens: readonly Token[], { start, end }: Range): number | null {
  const relays = formAt(tokens, end) === RELAY;
  for (let at = end - 2; at >= Math.max(start, end - LONGEST_SOURCE); at -= 1) {
    if (relays && at > start && formAt(tokens, at) === 'از' && beginsSpeaker(tokens, at + 1)) return at + 1;
    const length = phraseLength(tokens, at, SOURCES);
    const source = formAt(tokens, at + length);
    // «به نقل از 9news، …»: a name in Latin letters is an outlet's.
    if (length > 0 && at > start && !MEDIA_WORDS.has(source) && !LATIN.test(source)) return at + length;
  }
  return null;
}

const RELAY = 'نقل';
const LATIN = /[A-Za-z]/;
const SOURCES = formPhrases('از قول، به نقل از، از زبان');
const LONGEST_SOURCE = 24;
