import { matchVerb } from '../cues/match.ts';
import { ADVERBS, POINTERS, PREPOSITIONS, PRONOUNS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { isGivenName } from './given-names.ts';
import {
  BODY_HEADS,
  GROUP_HEADS,
  HONORIFICS,
  NAMED_AFTER,
  NOUN_WITH_PREPOSITION,
  OCCASIONS,
  ROLE_HEADS,
  ROLES_HELD_AT,
} from './roles.ts';

/** A stretch of tokens, `end` excluded. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The noun phrase that starts at a token, cut where a place, a time, a participle clause or a verb begins:
 * «استاندار همدان | در جلسه شورای اداری …», «علی آشتاب | عصر شنبه …».
 */
export function phraseAt(tokens: readonly Token[], start: number, limit: number): Range {
  const end = Math.min(limit, start + LONGEST);
  const first = tokens[start]?.form ?? '';
  const head = first === 'یک' ? (tokens[start + 1]?.form ?? '') : first;
  for (let index = start; index < end; ) {
    const token = tokens[index];
    if (!token) break;
    if (token.mark && isHyphen(tokens, index)) {
      index += 1;
    } else if (token.mark) {
      const after = closedAside(tokens, index, end);
      if (after === null) return { start, end: index };
      index = after;
    } else if (endsPhrase(tokens, index, start, head)) {
      return { start, end: withoutVerbNoun(tokens, start, index) };
    } else {
      index += 1;
    }
  }
  return { start, end };
}

/** Without a preposition left hanging, or the noun of the light verb that ends it: «عضو هیئت رئیسه |انتقاد کرد». */
function withoutVerbNoun(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens[end - 1]?.form ?? '';
  if (end - start > 1 && (PREPOSITIONS.has(last) || COUNTED_AS.has(last))) return end - 1;
  return end - start > 2 && LIGHT_VERBS.has(tokens[end]?.form ?? '') ? end - 1 : end;
}

// «نخست‌وزیر انگلیس |محسوب می‌شود|»
const COUNTED_AS = formSet('محسوب تلقی قلمداد');

// «سازمان ملل |ماه گذشته»
const TIMES = formSet('ماه ماه‌های روزهای هفته‌های سال‌های ساعات');
/** «هفته |گذشته»: what tells that a word of time is an adverb. */
export const BYGONE = formSet('گذشته جاری آینده پیش قبل اخیر');
const LIGHT_VERBS = formSet('کرد کردند کرده داد دادند داده گرفت گرفتند نمود');
// «شهردار منطقه |۱۲», «کمیسیون اصل |۹۰»; elsewhere a number begins what is said or counted.
const NUMBERED = formSet('منطقه ناحیه اصل شعبه لشکر تیپ شبکه کانال شماره ماده گروه دوره بند فاز جی نسل');
const PASSIVES = formSet('شد شدند می‌شود');
const LONGEST = 26;
const LONGEST_ASIDE = 9;

/** «ژان-مارک»: a mark inside a name. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = tokens.slice(at - 1, at + 2);
  return (
    mark?.form === '-' && before?.end === mark.start && after?.start === mark.end && after.mark === false
  );
}

/** The token after a short «name» or (note) that opens at an index; null when none does. */
function closedAside(tokens: readonly Token[], index: number, end: number): number | null {
  const close = CLOSING[tokens[index]?.form ?? ''];
  if (close === undefined) return null;
  for (let at = index + 1; at < Math.min(end, index + LONGEST_ASIDE); at += 1) {
    if (tokens[at]?.form === close) return at + 1;
  }
  return null;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '(': ')', '"': '"', '“': '”', '[': ']' };

function holdsOne({ form }: Token): boolean {
  return ROLE_HEADS.has(form) || GROUP_HEADS.has(form) || BODY_HEADS.has(form);
}

function endsPhrase(tokens: readonly Token[], index: number, start: number, head: string): boolean {
  const form = tokens[index]?.form ?? '';
  const before = tokens[index - 1]?.form ?? '';
  const after = tokens[index + 1]?.form ?? '';
  if (index === start) return false;
  // «فدراسیون شطرنج |علیرضا رضایی …»: a body, and then somebody.
  if (index > start + 1 && BODY_HEADS.has(head) && isGivenName(form))
    return !NAMED_AFTER.has(before) && !isGivenName(before);
  if (PREPOSITIONS.has(form)) {
    if (NOUN_WITH_PREPOSITION[form]?.has(before) || after === 'امور') return false;
    return !(form === 'در' && ROLES_HELD_AT.has(head) && !OCCASIONS.has(after) && !POINTERS.has(after));
  }
  if (TIMES.has(form) && BYGONE.has(after)) return true;
  // «نماینده |دیگر| جمهوری‌خواه»
  if (form === 'دیگر' && ROLE_HEADS.has(before)) return false;
  if (ADVERBS.has(form) || (form.startsWith('در') && OCCASIONS.has(form.slice(2)))) return true;
  // «نجیب احمد |۲۸ ساله|», «زنی ۲۸ ساله»
  if (/^\d/.test(form)) return !NUMBERED.has(before) && (after !== 'ساله' || isGivenName(head));
  // «بایدن |یک بار»: only an office holds it («مدیر یک شرکت»).
  if (form === 'یک') return !tokens.slice(start, index).some(holdsOne);
  // «به گفته رضایی این طرح …»: only a role holds a pointer («مدیر این مجموعه»).
  if (POINTERS.has(form))
    return !(ROLE_HEADS.has(before) || before === 'دیگر') || tokens[index + 2]?.form === 'را';
  if (form === 'و') return ADVERBS.has(after) || PREPOSITIONS.has(after) || isFiniteVerb(after);
  if (matchVerb(tokens, index)) return true;
  // «به گفته مازیار رضایی او …»: a role may hold a pronoun («مدیر دفتر وی»), a name does not.
  if (PRONOUNS.has(form) && (isGivenName(head) || HONORIFICS.has(head))) return true;
  if (form.endsWith('ه') && PASSIVES.has(after) && index > start + 1) return true;
  // A participle inside a role («رسانه شناخته شده») is rarer than a verb that ends the clause.
  return isFiniteVerb(form) && !HONORIFICS.has(form) && !ROLE_HEADS.has(form);
}
