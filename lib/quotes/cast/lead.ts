import { ADVERBIALS, ADVERBS, PRONOUNS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { formPhrases, phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { isNameStart, isRoleHead } from './describe.ts';
import { phraseAt, type Range } from './phrase.ts';
import { HONORIFICS, MEDIA_WORDS } from './roles.ts';

/** Past «این در حالی است که», past a section label («گروه اقتصادی:») and past a dateline («تهران (پانا) -»). */
export function afterFrame(tokens: readonly Token[], { start, end }: Range): number {
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1);
    if (form === 'که' && FRAMES.has(before)) from = at + 1;
    if (AFTER_WHICH.has(form) && before === 'از') from = at + 1;
    if (form === ':' && at + 1 < end) from = at + 1;
    // «به نقل از پژواک؛ نوری …»; elsewhere a semicolon may stand inside the clause.
    if (form === '؛' && at + 1 < end && (isFiniteVerb(before) || at - start <= LONGEST_SOURCE)) from = at + 1;
    if (DASHES.has(form) && at - start <= 7 && (before === ')' || MEDIA_WORDS.has(before) || at - start <= 2))
      from = at + 1;
  }
  return from;
}

const FRAMES = formSet('است بود نیست حالی حالیست درحالی صورتی شرایطی چرا موضوعی مطلبی مسئله‌ای نکته‌ای ادعایی');
// «پس از آنکه X …»: the clause has its own subject.
const AFTER_WHICH = formSet('اینکه آنکه');
const DASHES = new Set(['-', '–', '—', 'ـ', '/']);

/** Past adverbs, dates and stray marks that open a clause. */
export function skipLead(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const length = phraseLength(tokens, at, ADVERBIALS);
    if (length === 0 && !isLead(token)) break;
    at += Math.max(length, 1);
  }
  return at;
}

function isLead({ form, mark }: Token): boolean {
  if (mark) return form !== '«' && form !== '"';
  return ADVERBS.has(form) || LEFT_OVER.has(form) || form === 'و' || NUMBER.test(form);
}

// The verb of a demand before it: «خواستار … |شد و گفت».
const LEFT_OVER = formSet('شد شده شدند شده‌اند است بود بودند هستند');
const NUMBER = /^\d/;

/** Where a sentence turns to another subject: «… منتشر شد، اما باشگاه …», «… تمام شد و وی …». */
export function afterTurn(tokens: readonly Token[], { start, end }: Range): number | null {
  for (let at = end - 2; at > start; at -= 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1) === '،' ? formAt(tokens, at - 2) : formAt(tokens, at - 1);
    if (!isFiniteVerb(before)) continue;
    if (CONTRASTS.has(form)) return at + 1;
    if (form === 'و' && beginsPerson(tokens, at + 1)) return at + 1;
  }
  return null;
}

function beginsPerson(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return PRONOUNS.has(form) || HONORIFICS.has(form) || isRoleHead(tokens, at) || isNameStart(tokens, at);
}

const CONTRASTS = new Set(['اما', 'ولی', 'لیکن', 'زیرا', 'چون', 'چراکه']);

/** «X از قول Y نوشت»: the words are those of the one named last. */
export function afterSource(tokens: readonly Token[], { start, end }: Range): number | null {
  for (let at = end - 2; at >= Math.max(start, end - LONGEST_SOURCE); at -= 1) {
    const length = phraseLength(tokens, at, SOURCES);
    const named = at + length;
    if (length === 0 || at === start || MEDIA_WORDS.has(formAt(tokens, named))) continue;
    if (phraseAt(tokens, named, end).end === end) return named;
  }
  return null;
}

const SOURCES = formPhrases('از قول، به نقل از، از زبان');
const LONGEST_SOURCE = 14;
