import { isAmongPersian } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

const DOUBLE_HYPHEN = /(?<=[ \u00a0])--(?=[ \u00a0])/g;
const THREE_DOTS = /(?<!\.)\.\.\.(?!\.)/g;

/** A dash in place of two hyphens that stand between spaces. */
export function mendDashes(text: string): TidyEdit[] {
  return replaceAmongPersian(text, DOUBLE_HYPHEN, '\u2013', 'dashes');
}

/** One character in place of three full stops. */
export function mendEllipsis(text: string): TidyEdit[] {
  return replaceAmongPersian(text, THREE_DOTS, '\u2026', 'ellipsis');
}

function replaceAmongPersian(
  text: string,
  found: RegExp,
  insert: string,
  rule: TidyEdit['rule'],
): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (const { 0: match, index: start } of text.matchAll(found)) {
    const end = start + match.length;
    if (isAmongPersian(text, start, end)) edits.push({ start, end, insert, rule });
  }
  return edits;
}
