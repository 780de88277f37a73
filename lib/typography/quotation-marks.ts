import { isArabicLetter, isDigit, isLatinLetter } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

const MARKS = /["\u201c\u201d\u2018\u2019«»]/g;
const CLOSING: Record<string, string> = { '"': '"', '\u201c': '\u201d', '\u2018': '\u2019' };

/** A pair of marks, and what is between them. */
interface Pair {
  open: number;
  close: number;
}

/** Guillemets in place of other double or single quotation marks around Persian, at the outermost level only. */
export function mendQuotationMarks(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (const { open, close } of outermostPairs(text) ?? []) {
    if (!isPersianContent(text, open + 1, close)) continue;
    edits.push({ start: open, end: open + 1, insert: '«', rule: 'quotation-marks' });
    edits.push({ start: close, end: close + 1, insert: '»', rule: 'quotation-marks' });
  }
  return edits;
}

/** The pairs that stand in no other; undefined when the marks of the passage do not balance. */
function outermostPairs(text: string): Pair[] | undefined {
  const pairs: Pair[] = [];
  let open = -1;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '«') depth += 1;
    else if (mark === '»') depth = Math.max(0, depth - 1);
    else if (depth > 0 || isApostrophe(text, index) || isInches(text, index, mark, open)) continue;
    else if (open < 0) {
      if (CLOSING[mark] === undefined) return undefined;
      open = index;
    } else if (mark === CLOSING[text.charAt(open)]) {
      pairs.push({ open, close: index });
      open = -1;
    }
  }
  return open < 0 && depth === 0 ? pairs : undefined;
}

/** Between Latin letters it is no quotation mark (don’t). */
function isApostrophe(text: string, index: number): boolean {
  return isLatinLetter(text.charCodeAt(index - 1)) && isLatinLetter(text.charCodeAt(index + 1));
}

/** A straight mark after a digit is the sign of inches, unless it closes what another one opened. */
function isInches(text: string, index: number, mark: string, open: number): boolean {
  return mark === '"' && open < 0 && isDigit(text.charCodeAt(index - 1));
}

function isPersianContent(text: string, start: number, end: number): boolean {
  let persian = 0;
  let latin = 0;
  for (let at = start; at < end; at += 1) {
    if (isArabicLetter(text.charCodeAt(at))) persian += 1;
    else if (isLatinLetter(text.charCodeAt(at))) latin += 1;
  }
  return persian > latin;
}
