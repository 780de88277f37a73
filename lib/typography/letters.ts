import type { TidyEdit } from './tidy.ts';

/** Arabic and other look-alikes of Persian letters. Hamza carriers, ة and ۀ are spellings of their own and stay. */
const PERSIAN_LETTERS: Record<string, string> = {
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  '\u0643': '\u06a9',
  '\u06aa': '\u06a9',
  '\u06be': '\u0647',
  '\u06c1': '\u0647',
  '\u06d5': '\u0647',
};
const LOOK_ALIKES = new RegExp(`[${Object.keys(PERSIAN_LETTERS).join('')}]`, 'g');

/** Persian letters in place of their look-alikes. */
export function mendLetters(text: string): TidyEdit[] {
  return Array.from(text.matchAll(LOOK_ALIKES), ({ 0: letter, index }) => ({
    start: index,
    end: index + 1,
    insert: PERSIAN_LETTERS[letter] ?? letter,
    rule: 'arabic-letters',
  }));
}
