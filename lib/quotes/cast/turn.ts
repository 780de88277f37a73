import { ADVERBS, POINTERS, PREPOSITIONS, PRONOUNS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { beginsPerson, beginsSpeaker, isNameStart } from './begins.ts';
import { skipLead } from './lead.ts';
import type { Range } from './phrase.ts';
import { GROUP_HEADS } from './roles.ts';

/**
 * Where a sentence turns to another subject: «… منتشر شد، اما |باشگاه …», «… تمام شد و |وی …», «… رسیده است |شاهدان …».
 */
export function afterTurn(tokens: readonly Token[], { start, end }: Range): number | null {
  const lastVerb = lastIn(tokens, { start, end }, isFiniteVerb);
  const lastObject = lastIn(tokens, { start, end }, isObjectMark);
  let verbs = 0;
  for (let at = end - 1; at > start && verbs < MOST_VERBS; at -= 1) {
    const form = formAt(tokens, at);
    const before = formAt(tokens, at - 1) === '،' ? formAt(tokens, at - 2) : formAt(tokens, at - 1);
    const contrasts = CONTRASTS.has(form) && formAt(tokens, at - 1) === '،';
    if (!isFiniteVerb(before) && !(contrasts && before.endsWith('ه'))) continue;
    verbs += 1;
    if (CONTRASTS.has(form)) return at + 1;
    const next = skipLead(tokens, LINKS.has(form) ? at + 1 : at, end);
    if (next >= end) continue;
    if (form === 'و' && (beginsPerson(tokens, next) || isShortName(tokens, next, end))) return next;
    if (PRONOUNS.has(formAt(tokens, next)) && formAt(tokens, next + 1) !== 'را') return next;
    if (form === 'که' && isNameStart(tokens, next)) return next;
    // Words of an object stand before the verb: what begins here need not be who speaks.
    if (lastVerb >= next || lastObject >= next) continue;
    if (form === 'که' && isName(tokens, next, end)) return next;
    if (form === 'و' && beginsSpeaker(tokens, next)) return next;
    if (beginsGroup(tokens, next) || (!LINKS.has(form) && beginsPerson(tokens, next))) return next;
  }
  return null;
}

const LINKS = formSet('که و');
/** No clause has more; beyond them nobody is sought, so that time stays linear. */
const MOST_VERBS = 24;

/** The last token of a stretch whose form passes a test; before its start where none does. */
function lastIn(tokens: readonly Token[], { start, end }: Range, passes: (form: string) => boolean): number {
  let at = end - 1;
  while (at >= start && !passes(formAt(tokens, at))) at -= 1;
  return at;
}

function isObjectMark(form: string): boolean {
  return form === 'را';
}

/** «شاهدان», «این نماینده», «این فرد». */
function beginsGroup(tokens: readonly Token[], at: number): boolean {
  if (GROUP_HEADS.has(formAt(tokens, at))) return true;
  if (!POINTERS.has(formAt(tokens, at))) return false;
  return beginsSpeaker(tokens, at + 1) || SOMEONE.has(formAt(tokens, at + 1));
}

const SOMEONE = formSet('فرد شخص زن مرد');

/** «… که |هاشمی| در پاسخ گفت»: one word that no adverb is, up to a preposition. */
function isName(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 1 < end && PREPOSITIONS.has(formAt(tokens, at + 1)) && isShortName(tokens, at, at + 1);
}

/** «… آرام شد و |ترامپ| اعلام کرد»: one word between the verb before and the cue, which no adverb is. */
function isShortName(tokens: readonly Token[], start: number, end: number): boolean {
  const { length } = formAt(tokens, start);
  return end - start === 1 && length > 3 && isPlainWord(tokens, start);
}

/** Whether a word stands at a token that is no particle, no verb, and does not tell how a thing was said. */
function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.mark) return false;
  const { form } = token;
  return !ADVERBS.has(form) && !PREPOSITIONS.has(form) && !isFiniteVerb(form) && !MANNER.test(form);
}

// «رسما», «بی‌تعارف», «قاطعانه»: how it was said.
const MANNER = /^بی|ا$|انه$/;

const CONTRASTS = new Set(['اما', 'ولی', 'لیکن', 'زیرا', 'چون', 'چراکه']);
