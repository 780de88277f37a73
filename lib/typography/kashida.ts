import { isArabicLetter } from './characters.ts';
import type { TidyEdit } from './tidy.ts';

const KASHIDAS = /\u0640+/g;

/** Takes out kashidas that stretch a word. One that ends a letter's name (هـ), draws a line or bears a sign stays. */
export function mendKashida(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (const { 0: found, index: start } of text.matchAll(KASHIDAS)) {
    const end = start + found.length;
    if (isArabicLetter(text.charCodeAt(start - 1)) && isArabicLetter(text.charCodeAt(end))) {
      edits.push({ start, end, insert: '', rule: 'kashida' });
    }
  }
  return edits;
}
