import { ADVERBS, POINTERS, PREPOSITIONS, PRONOUNS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { beginsPerson, beginsSpeaker, isRoleHead } from './begins.ts';
import { skipLead } from './lead.ts';
import { BYGONE, phraseAt } from './phrase.ts';
import { GROUP_HEADS } from './roles.ts';

/**
 * Where the subject begins in a clause that opens with an occasion («در پایان این نشست …»): after the first comma
 * that a speaker can follow, unless the speaker's name stands before that comma and his office after it.
 */
export function afterOccasion(tokens: readonly Token[], start: number, end: number): number | null {
  const anchor = findAnchor(tokens, start, end);
  let phrase: number | null = null;
  let noted = false;
  for (let at = start; at < end; at += 1) {
    const form = formAt(tokens, at);
    if (form === '(') noted = true;
    if (form === ')') noted = false;
    if (noted || !COMMAS.has(form)) continue;
    const next = skipLead(tokens, at + 1, end);
    if (next >= end || PREPOSITIONS.has(formAt(tokens, next))) continue;
    // «به گزارش ایسنا، سامانتا وینو، |تحلیلگر …»: the same, a comma between.
    if (phrase !== null && isRoleHead(tokens, next) && isShort(tokens, phrase, at)) return phrase;
    if (beginsSubject(tokens, next)) return namedBefore(tokens, anchor, at, next) ? anchor : next;
    if (beginsPhrase(tokens, next)) phrase ??= next;
  }
  if (anchor === null || phrase === null) return anchor ?? phrase;
  // «به گزارش ایسنا، اوماچ |کاپیتان …»: a name that no list holds, and then the office that does.
  return phrase < anchor && (isShort(tokens, phrase, anchor) || isName(tokens, phrase, end))
    ? phrase
    : anchor;
}

/** «به گزارش ایسنا، نسیم سوداگری |درباره خدمت پزشکان …»: a name that a preposition closes. */
function isName(tokens: readonly Token[], start: number, limit: number): boolean {
  const { end } = phraseAt(tokens, start, limit);
  return end - start > 1 && isShort(tokens, start, end) && PREPOSITIONS.has(formAt(tokens, end));
}

/** Whether a stretch is short enough for a name, with no mark inside. */
function isShort(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start <= LONGEST_NAME && !tokens.slice(start, end).some(({ mark }) => mark);
}

const LONGEST_NAME = 3;

function namedBefore(tokens: readonly Token[], anchor: number | null, comma: number, next: number): boolean {
  if (anchor === null || anchor > comma || !isRoleHead(tokens, next)) return false;
  if (isRoleHead(tokens, anchor)) return false;
  return !tokens.slice(anchor, comma).some((token) => COMMAS.has(token.form));
}

function beginsSubject(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return PRONOUNS.has(form) || POINTERS.has(form) || form === '«' || beginsSpeaker(tokens, at);
}

const COMMAS = new Set(['،', ',', '؛', ';']);

/** The first word that can only begin a speaker, in a clause that opens with a place or an occasion. */
function findAnchor(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start + 1; at < end; at += 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1);
    if (PREPOSITIONS.has(before) || GOVERNORS.has(before)) continue;
    if (PRONOUNS.has(form) && form !== 'خودش') return beginsClauseRest(tokens, at + 1, end) ? at : null;
    if (beginsPerson(tokens, at)) return at;
    if (BYGONE.has(before) && (GROUP_HEADS.has(form) || SOME.has(form))) return at;
  }
  return null;
}

const SOME = formSet('برخی بسیاری تعدادی شماری گروهی جمعی عده‌ای بعضی یکی');

// Words that take the name after them as their own: «با حضور …», «به کارگردانی …».
const GOVERNORS = formSet(
  'و گزارش شهید حضور دیدار سفر همراهی نقل دستور ریاست مدیریت کارگردانی حمایت فرماندهی انتصاب اظهارات سخنان نوشته گفته روابط عمومی آقای خانم دولت همسر حضرت امام استان شهرستان خیابان نویسندگی تهیه‌کنندگی',
);

function beginsClauseRest(tokens: readonly Token[], at: number, end: number): boolean {
  const form = formAt(tokens, at);
  return at >= end || tokens[at]?.mark === true || PREPOSITIONS.has(form) || ADVERBS.has(form);
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.mark) return token.form === '«' || token.form === '"';
  return !/^\d/.test(token.form) && !isFiniteVerb(token.form);
}
