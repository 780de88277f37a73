import { ADVERBS, POINTERS, PREPOSITIONS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import type { Token } from '../words/tokens.ts';
import { isNameStart, isRoleHead } from './begins.ts';
import { type Description, describe } from './describe.ts';
import { phraseAt } from './phrase.ts';
import { GROUP_HEADS, HONORIFICS, NAMED_AFTER } from './roles.ts';

/** People that a text names together with their office, whether they speak or not: «حسن قمی معاون …». */
export function namedWithRole(tokens: readonly Token[]): Description[] {
  const found: Description[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const roleAt = tokens[at]?.mark ? roleAfterMarked(tokens, at) : roleAfterName(tokens, at);
    if (roleAt === null || tokens[at - 1]?.form === 'این') continue;
    const phrase = phraseAt(tokens, roleAt, Math.min(tokens.length, roleAt + LONGEST_ROLE));
    if (tokens[phrase.end]?.form === 'را') continue;
    const role = { start: roleAt, end: roleEnd(tokens, roleAt, phrase.end) };
    const first = tokens[at]?.mark ? at + 1 : at;
    const name = describe(tokens, { start: first, end: nameEnd(tokens, first, roleAt) }).name;
    if (name) found.push({ name, role, body: false, media: false, unsure: !isClosed(tokens, role.end) });
    at = roleAt;
  }
  return found;
}

/** Whether a role stops for sure at a token: at a mark, or where a place or an occasion begins. */
function isClosed(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.mark === true || CLOSERS.has(tokens[end]?.form ?? '');
}

const CLOSERS = formSet('در با به برای');

/** A role ends where the next person begins: «دبیر سابق | و دکتر …», «رئیس پیشین | و معارفه دکتر …». */
function roleEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (tokens[at - 1]?.form === 'و' && (isNameStart(tokens, at) || GROUP_HEADS.has(tokens[at]?.form ?? '')))
      return at - 1;
    // «فرزند شهید نوری»: the name belongs to the office.
    if (!HONORIFICS.has(tokens[at]?.form ?? '') || NAMED_AFTER.has(tokens[at - 1]?.form ?? '')) continue;
    if (tokens[at - 1]?.form === 'و') return at - 1;
    return tokens[at - 2]?.form === 'و' ? at - 2 : at;
  }
  return end;
}

function nameEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (tokens[at]?.mark) return at;
  return end;
}

/** Where the role begins after a «name» in marks: «خوان بلانکو» (Juan Blanco) رئیس …. */
function roleAfterMarked(tokens: readonly Token[], open: number): number | null {
  const close = CLOSING[tokens[open]?.form ?? ''];
  if (close === undefined) return null;
  for (let at = open + 3; at <= open + 5 && at < tokens.length; at += 1) {
    if (tokens[at]?.form === close) {
      const next = tokens[at + 1]?.form === '،' ? at + 2 : at + 1;
      return isRoleHead(tokens, next) ? next : null;
    }
    if (tokens[at]?.mark) return null;
  }
  return null;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '"': '"', '“': '”' };
const LONGEST_ROLE = 12;

/** Where a role begins within the five words after a given name, past one comma or closing mark. */
function roleAfterName(tokens: readonly Token[], start: number): number | null {
  if (!isNameStart(tokens, start)) return null;
  for (let at = start + 2; at <= start + 6 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isRoleHead(tokens, at)) return at;
    const form = token?.form ?? '';
    if (token?.mark ? form !== '،' && form !== '»' : isLink(form)) return null;
  }
  return null;
}

/** «پروانه |این| پزشک»: no name holds it. */
function isLink(form: string): boolean {
  return PREPOSITIONS.has(form) || ADVERBS.has(form) || POINTERS.has(form) || form === 'و';
}
