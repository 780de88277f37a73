import { ADVERBIALS, ADVERBS, POINTERS, PREPOSITIONS, PRONOUNS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { formPhrases, phraseLength } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { type Description, describe, isNameStart, isRoleHead } from './describe.ts';
import { phraseAt, type Range } from './phrase.ts';
import { BODY_HEADS, GROUP_HEADS, HONORIFICS, MEDIA_WORDS } from './roles.ts';

/** Whom the clause before a cue names as the one who speaks. */
export type Subject =
  | { kind: 'dropped' }
  | { kind: 'pronoun'; at: Range }
  | { kind: 'pointer'; at: Range }
  | { kind: 'described'; at: Range; description: Description };

/**
 * The subject of a clause that ends in a cue: agency lead-ins, times, places and participle clauses are passed
 * over («به گزارش …، |سید عباس عراقچی، وزیر امور خارجه| پس از … گفت»).
 *
 * @param range the tokens before the cue, from where its clause begins
 */
export function subjectOf(tokens: readonly Token[], range: Range): Subject {
  const end = range.end;
  const near = { start: Math.max(range.start, end - LONGEST_CLAUSE), end };
  const source = afterSource(tokens, near);
  if (source !== null) return subjectAt(tokens, source, end);
  const frame = afterFrame(tokens, near);
  const turn = afterTurn(tokens, { start: frame, end });
  const turned = turn === null ? DROPPED : subjectIn(tokens, turn, end);
  return turned.kind === 'dropped' ? subjectIn(tokens, frame, end) : turned;
}

function subjectIn(tokens: readonly Token[], from: number, end: number): Subject {
  const start = skipLead(tokens, from, end);
  if (start >= end) return DROPPED;
  if (!PREPOSITIONS.has(formAt(tokens, start))) return subjectAt(tokens, start, end);
  const at = afterOccasion(tokens, start, end);
  return at === null ? DROPPED : subjectAt(tokens, at, end);
}

/**
 * Where the subject begins in a clause that opens with an occasion («در پایان این نشست …»): after the first comma
 * that a speaker can follow, unless the speaker's name stands before that comma and his office after it.
 */
function afterOccasion(tokens: readonly Token[], start: number, end: number): number | null {
  const anchor = findAnchor(tokens, start, end);
  let phrase: number | null = null;
  for (let at = start; at < end; at += 1) {
    if (!COMMAS.has(formAt(tokens, at))) continue;
    const next = skipLead(tokens, at + 1, end);
    if (next >= end || PREPOSITIONS.has(formAt(tokens, next))) continue;
    if (beginsSpeaker(tokens, next)) return namedBefore(tokens, anchor, at, next) ? anchor : next;
    if (beginsPhrase(tokens, next)) phrase ??= next;
  }
  return anchor ?? phrase;
}

function namedBefore(tokens: readonly Token[], anchor: number | null, comma: number, next: number): boolean {
  if (anchor === null || anchor > comma || !isRoleHead(tokens, next)) return false;
  if (isRoleHead(tokens, anchor)) return false;
  return !tokens.slice(anchor, comma).some((token) => COMMAS.has(token.form));
}

function beginsSpeaker(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return (
    PRONOUNS.has(form) ||
    POINTERS.has(form) ||
    HONORIFICS.has(form) ||
    GROUP_HEADS.has(form) ||
    BODY_HEADS.has(form) ||
    form === '«' ||
    isNameStart(tokens, at) ||
    isRoleHead(tokens, at)
  );
}

/** Where a sentence turns to another subject: «… منتشر شد، اما باشگاه …», «… تمام شد و وی …». */
function afterTurn(tokens: readonly Token[], { start, end }: Range): number | null {
  for (let at = end - 2; at > start; at -= 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1) === '،' ? formAt(tokens, at - 2) : formAt(tokens, at - 1);
    if (!isFiniteVerb(before)) continue;
    if (CONTRASTS.has(form)) return at + 1;
    if (
      form === 'و' &&
      (PRONOUNS.has(formAt(tokens, at + 1)) ||
        HONORIFICS.has(formAt(tokens, at + 1)) ||
        isRoleHead(tokens, at + 1) ||
        isNameStart(tokens, at + 1))
    )
      return at + 1;
  }
  return null;
}

const CONTRASTS = new Set(['اما', 'ولی', 'لیکن', 'زیرا', 'چون', 'چراکه']);

/** «X از قول Y نوشت»: the words are those of the one named last. */
function afterSource(tokens: readonly Token[], { start, end }: Range): number | null {
  for (let at = end - 2; at >= Math.max(start, end - LONGEST_SOURCE); at -= 1) {
    const length = phraseLength(tokens, at, SOURCES);
    if (
      length > 0 &&
      at > start &&
      phraseAt(tokens, at + length, end).end === end &&
      !MEDIA_WORDS.has(formAt(tokens, at + length))
    )
      return at + length;
  }
  return null;
}

const SOURCES = formPhrases('از قول، به نقل از، از زبان');
const LONGEST_SOURCE = 14;

/** A subject further than this many words before its verb is not sought: time stays linear. */
const LONGEST_CLAUSE = 160;
const DROPPED: Subject = { kind: 'dropped' };
const COMMAS = new Set(['،', ',', '؛', ';']);

/** Past «این در حالی است که», past a section label («گروه اقتصادی:») and past a dateline («تهران (پانا) -»). */
function afterFrame(tokens: readonly Token[], { start, end }: Range): number {
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1);
    if (form === 'که' && FRAMES.has(before)) from = at + 1;
    if ((form === ':' || form === '؛') && at + 1 < end) from = at + 1;
    if (DASHES.has(form) && at - start <= 7 && (before === ')' || MEDIA_WORDS.has(before) || at - start <= 2))
      from = at + 1;
  }
  return from;
}

const FRAMES = new Set([
  'است',
  'بود',
  'حالی',
  'صورتی',
  'حالیست',
  'نیست',
  'شرایطی',
  'درحالی',
  'موضوعی',
  'مطلبی',
  'مسیلهای',
  'نکتهای',
  'ادعایی',
]);
const DASHES = new Set(['-', '–', '—', 'ـ', '/']);

function skipLead(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const length = phraseLength(tokens, at, ADVERBIALS);
    if (length > 0) {
      at += length;
      continue;
    }
    const opensName = token.form === '«' || token.form === '"';
    if (LEFT_OVER.has(token.form)) {
      at += 1;
      continue;
    }
    if (token.mark ? opensName : !ADVERBS.has(token.form) && !NUMBER.test(token.form) && token.form !== 'و')
      break;
    at += 1;
  }
  return at;
}

// The verb of a demand before it: «خواستار … |شد و گفت».
const LEFT_OVER = formSet('شد شده شدند شده‌اند است بود بودند هستند');
const NUMBER = /^\d/;

function subjectAt(tokens: readonly Token[], start: number, end: number): Subject {
  const form = formAt(tokens, start);
  if (PRONOUNS.has(form)) return { kind: 'pronoun', at: { start, end: start + 1 } };
  const phrase = phraseAt(tokens, start, end);
  if (POINTERS.has(form) && phrase.end - phrase.start >= 2) return { kind: 'pointer', at: phrase };
  if (isFiniteVerb(form) && phrase.end - phrase.start <= 1) return DROPPED;
  const description = describe(tokens, phrase);
  const whole = withApposition(tokens, phrase, description, end);
  return { kind: 'described', at: whole.at, description: whole.description };
}

/** Takes in what a comma parts from the phrase: a role after a name, a name after a role, a list inside a role. */
function withApposition(
  tokens: readonly Token[],
  phrase: Range,
  description: Description,
  end: number,
): { at: Range; description: Description } {
  const next = phrase.end + 1;
  const alone = { at: phrase, description };
  if (!APPOSITION_MARKS.has(formAt(tokens, phrase.end)) || next >= end) return alone;
  const form = formAt(tokens, next);
  if (!BESIDES_ROLES.has(form) && (ADVERBS.has(form) || PREPOSITIONS.has(form))) return alone;
  const second = phraseAt(tokens, next, end);
  if (second.end <= second.start || formAt(tokens, second.end) === 'را') return alone;
  const at = { start: phrase.start, end: second.end };
  if (description.name && !description.role) {
    if (!isRoleHead(tokens, next) && !BESIDES_ROLES.has(formAt(tokens, next))) return alone;
    const list = listEnd(tokens, second, end);
    return { at: { ...at, end: list }, description: { ...description, role: { start: next, end: list } } };
  }
  if (description.role && !description.name) {
    if (isNameStart(tokens, next) || HONORIFICS.has(formAt(tokens, next)) || formAt(tokens, next) === '«') {
      const named = describe(tokens, second);
      return { at, description: { ...description, name: named.name } };
    }
    const list = listEnd(tokens, phrase, end);
    if (list > phrase.end)
      return {
        at: { ...at, end: list },
        description: { ...description, role: { start: phrase.start, end: list } },
      };
  }
  return alone;
}

const APPOSITION_MARKS = new Set(['،', ',', '-', '–', 'ـ']);
const BESIDES_ROLES = new Set(['دیگر', 'از', 'ساکن', 'یکی', 'اهل', 'چهره']);

/** Where a list that a role holds ends: «مدیرکل تعاون، کار و رفاه اجتماعی لرستان». */
function listEnd(tokens: readonly Token[], phrase: Range, end: number): number {
  let last = phrase.end;
  while (formAt(tokens, last) === '،' && last + 1 < end) {
    const item = phraseAt(tokens, last + 1, end);
    if (
      item.end <= item.start ||
      PREPOSITIONS.has(formAt(tokens, item.start)) ||
      ADVERBS.has(formAt(tokens, item.start))
    )
      break;
    if (formAt(tokens, item.end) === 'را') break;
    const joined = tokens.slice(item.start, item.end).some((token) => token.form === 'و');
    if (!joined && formAt(tokens, item.end) !== '،') break;
    last = item.end;
    if (joined) return last;
  }
  return phrase.end;
}

/** The first word that can only begin a speaker, in a clause that opens with a place or an occasion. */
function findAnchor(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start + 1; at < end; at += 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1);
    if (PREPOSITIONS.has(before) || GOVERNORS.has(before)) continue;
    if (PRONOUNS.has(form) && form !== 'خودش') return beginsClauseRest(tokens, at + 1, end) ? at : null;
    if (HONORIFICS.has(form) || isNameStart(tokens, at) || isRoleHead(tokens, at)) return at;
  }
  return null;
}

// Words that take the name after them as their own: «با حضور …», «به کارگردانی …».
const GOVERNORS = formSet(
  'و شهید حضور دیدار سفر همراهی نقل دستور ریاست مدیریت کارگردانی حمایت فرماندهی انتصاب اظهارات سخنان نوشته گفته روابط عمومی آقای خانم دولت همسر حضرت امام استان شهرستان خیابان نویسندگی تهیه‌کنندگی',
);

function beginsClauseRest(tokens: readonly Token[], at: number, end: number): boolean {
  const form = formAt(tokens, at);
  return at >= end || tokens[at]?.mark === true || PREPOSITIONS.has(form) || ADVERBS.has(form);
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.mark) return token.form === '«' || token.form === '"';
  return !NUMBER.test(token.form) && !isFiniteVerb(token.form);
}

function formAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.form ?? '';
}
