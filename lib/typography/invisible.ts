import { HALF_SPACE, NON_JOINING_LETTERS } from '../text/characters.ts';
import { isArabicLetter, scriptAfter, scriptBefore } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

/** Characters that pages use, or leave behind, where a half-space belongs: soft hyphen, not sign, marks without width. */
const MISUSED = /[\u00ad\u00ac\u200b\u200e\u200f\ufeff]+/g;

/** Of those, the ones that mean nothing anywhere in Persian. */
const MEANINGLESS = /^[\u00ad\ufeff]+$/;

/**
 * A half-space in place of an invisible character inside a word, or nothing where the letter before does not join.
 * Elsewhere soft hyphens and byte order marks go; direction marks may be meant and stay.
 */
export function mendInvisible(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (const { 0: found, index: start } of text.matchAll(MISUSED)) {
    const end = start + found.length;
    const inside = isArabicLetter(text.charCodeAt(start - 1)) && isArabicLetter(text.charCodeAt(end));
    if (inside) {
      const insert = NON_JOINING_LETTERS.has(text.charAt(start - 1)) ? '' : HALF_SPACE;
      edits.push({ start, end, insert, rule: 'invisible-characters' });
    } else if (MEANINGLESS.test(found) && nextToPersian(text, start, end)) {
      edits.push({ start, end, insert: '', rule: 'invisible-characters' });
    }
  }
  return edits;
}

function nextToPersian(text: string, start: number, end: number): boolean {
  return scriptBefore(text, start) === 'persian' || scriptAfter(text, end) === 'persian';
}
