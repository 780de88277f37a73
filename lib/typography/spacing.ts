import { isArabicLetter, isDigit, isLatinLetter, isSpace, scriptAfter, scriptBefore } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

/** Marks that stand close to the word before them. */
const CLOSE_TO_BEFORE = '،؛:.!؟»)';
/** Marks that have a space after them when a word follows. */
const SPACE_AFTER = '،؛؟';
/** Marks that may lack a space before or after them. */
const MARKS = '،؛؟:.«';
/** Verbs that end a sentence: a full stop glued to what follows them is no part of an abbreviation. */
const FINAL_VERBS = new Set(
  `است نیست شد نشد کرد نکرد بود نبود گفت داد نداد دارد ندارد شود نشود کند نکند باشد هستند نیستند شدند کردند بودند
  گفتند دادند دارند ندارند شوند کنند باشند خواهد رفت آمد رسید گرفت افزود یافت ساخت خواست داشت`.split(/\s+/),
);
const LONGEST_VERB = 12;

/** Spaces as Persian print sets them around punctuation, and one between words. White space at the edges stays. */
export function mendSpacing(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      if (isArabicLetter(text.charCodeAt(at - 1)) && isArabicLetter(text.charCodeAt(at + 1))) continue;
      let end = at + 1;
      while (isSpace(text.charCodeAt(end))) end += 1;
      mendSpaces(text, at, end, edits);
      at = end - 1;
    } else if (unit < 0x620 && MARKS.includes(text.charAt(at))) {
      const mark = text.charAt(at);
      const place = mark === '«' ? at : at + 1;
      if (isSpaceMissing(text, mark, at))
        edits.push({ start: place, end: place, insert: ' ', rule: 'spacing' });
    }
  }
  return edits;
}

/** A run of spaces is taken out where none belongs, and cut to one elsewhere. */
function mendSpaces(text: string, start: number, end: number, edits: TidyEdit[]): void {
  if (start === 0 || end === text.length || touchesLineBreak(text, start, end)) return;
  if (isUnwanted(text, start, end)) {
    edits.push({ start, end, insert: '', rule: 'spacing' });
    return;
  }
  if (end - start < 2) return;
  const kept = text.indexOf(' ', start);
  const keep = kept >= 0 && kept < end ? kept : start;
  if (keep > start) edits.push({ start, end: keep, insert: '', rule: 'spacing' });
  if (keep + 1 < end) edits.push({ start: keep + 1, end, insert: '', rule: 'spacing' });
}

function touchesLineBreak(text: string, start: number, end: number): boolean {
  return /[\n\r\t]/.test(text.charAt(start - 1)) || /[\n\r\t]/.test(text.charAt(end));
}

function isUnwanted(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '«' || before === '(') return scriptAfter(text, end) === 'persian';
  if (!CLOSE_TO_BEFORE.includes(after) || scriptBefore(text, start) !== 'persian') return false;
  const next = text.charCodeAt(end + 1);
  if (after === '.')
    return next !== 0x2e && before !== '.' && !isArabicLetter(next) && !isLatinLetter(next) && !isDigit(next);
  if (after === '!') return !isArabicLetter(next);
  return after !== ':' || !isBetweenNumbers(text, start, end);
}

/** A colon with a number after it may be a ratio or a time. */
function isBetweenNumbers(text: string, start: number, colon: number): boolean {
  if (isDigit(text.charCodeAt(colon + 1))) return true;
  return (
    isDigit(text.charCodeAt(start - 1)) &&
    isSpace(text.charCodeAt(colon + 1)) &&
    isDigit(text.charCodeAt(colon + 2))
  );
}

function isSpaceMissing(text: string, mark: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index + 1);
  if (mark === '«') return isArabicLetter(before);
  if (SPACE_AFTER.includes(mark)) return isArabicLetter(after) || (after === 0xab && !Number.isNaN(before));
  if (!isArabicLetter(before) || !isArabicLetter(after)) return false;
  return mark === ':' || (mark === '.' && endsInFinalVerb(text, index));
}

function endsInFinalVerb(text: string, end: number): boolean {
  const words = text.slice(Math.max(0, end - LONGEST_VERB), end).split(/[^\u0621-\u065f\u066e-\u06d3\u200c]/);
  const last = words.at(-1) ?? '';
  return words.length > 1 && FINAL_VERBS.has(last);
}
