import { HALF_SPACE } from '../text/characters.ts';
import { isArabicLetter, isDigit, isSpace } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

const PREFIX_BEFORE = /(?:^|[^\u0621-\u065f\u066e-\u06d3\u200c])(?:ن?می|بی)$/;
const SUFFIX_AFTER =
  /^(?:ها(?:ی(?:ی|ش|م|ت|شان|مان|تان)?)?|تر(?:ین)?|ام|ات|اش|ای|ایم|اید|اند)(?![\u0621-\u065f\u066e-\u06d3])/;
const LONGEST_SUFFIX = 8;

/**
 * One half-space in place of several, none beside a space or a mark. Where the space parts a word from its prefix
 * or ending, the space goes and the half-space stays. At the edges of a passage a half-space may belong to what
 * comes next, and stays.
 */
export function mendStrayHalfSpaces(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (let at = text.indexOf(HALF_SPACE); at >= 0; at = text.indexOf(HALF_SPACE, at + 1)) {
    if (isArabicLetter(text.charCodeAt(at - 1)) && isArabicLetter(text.charCodeAt(at + 1))) continue;
    let start = at;
    while (start > 0 && isJoiner(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (isJoiner(text.charCodeAt(end))) end += 1;
    at = end - 1;
    if (start === 0 || end === text.length) continue;
    const edit = mendRun(text, start, end);
    if (edit) edits.push({ ...edit, rule: 'half-space-cleanup' });
  }
  return edits;
}

/** The half-space, and the joiner that pages put beside it. */
function isJoiner(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d;
}

function mendRun(text: string, start: number, end: number): Omit<TidyEdit, 'rule'> | undefined {
  if (isWordPart(text.charCodeAt(start - 1)) && isWordPart(text.charCodeAt(end))) {
    return end - start > 1 ? { start, end, insert: HALF_SPACE } : undefined;
  }
  if (
    isSpace(text.charCodeAt(end)) &&
    isArabicLetter(text.charCodeAt(start - 1)) &&
    leansOnNext(text, start, end + 1)
  ) {
    return { start, end: end + 1, insert: HALF_SPACE };
  }
  if (isSpace(text.charCodeAt(start - 1)) && leansOnNext(text, start - 1, end)) {
    return { start: start - 1, end, insert: HALF_SPACE };
  }
  return { start, end, insert: '' };
}

function leansOnNext(text: string, before: number, after: number): boolean {
  if (!isArabicLetter(text.charCodeAt(before - 1)) || !isArabicLetter(text.charCodeAt(after))) return false;
  return (
    PREFIX_BEFORE.test(text.slice(Math.max(0, before - 4), before)) ||
    SUFFIX_AFTER.test(text.slice(after, after + LONGEST_SUFFIX))
  );
}

/** What a half-space may stand beside: letters, their signs, digits and Latin (۳۰‌درصدی, CEO‌ها). */
function isWordPart(unit: number): boolean {
  return (
    isArabicLetter(unit) ||
    isDigit(unit) ||
    unit === 0x640 ||
    (unit >= 0x64b && unit <= 0x670) ||
    /\w/.test(String.fromCharCode(unit))
  );
}
