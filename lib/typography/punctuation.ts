import { isAmongPersian, isDigit } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

const PERSIAN_MARKS: Record<string, string> = { ',': '،', ';': '؛', '?': '؟', '%': '٪' };
const LATIN_MARKS = /[,;?%]/g;

/** Persian commas, semicolons, question marks and per cent signs among Persian words; never inside a number. */
export function mendPunctuation(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (const { 0: mark, index: start } of text.matchAll(LATIN_MARKS)) {
    const inNumber =
      mark !== '%' && isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start + 1));
    const winks = mark === ';' && text[start + 1] === ')';
    if (inNumber || winks || !isAmongPersian(text, start, start + 1)) continue;
    edits.push({ start, end: start + 1, insert: PERSIAN_MARKS[mark] ?? mark, rule: 'punctuation' });
  }
  return edits;
}
