/**
 * The letters that the lexicon spells words with, in the order of their codes 1, 2, 3 ... Vowel signs are no part
 * of a word's spelling; hamza carriers that outlets spell differently share a letter.
 */
const ALPHABET = 'ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';

/** All codes are below this. */
export const CODE_LIMIT = ALPHABET.length + 1;

const SAME_LETTER: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

const FIRST = 0x0600;

/** The letter code of each character of the Arabic block (U+0600-06FF), 0 for what is no letter of Persian. */
const CODES = new Uint8Array(0x100);
for (const [index, letter] of [...ALPHABET].entries()) CODES[letter.charCodeAt(0) - FIRST] = index + 1;
for (const [letter, same] of Object.entries(SAME_LETTER)) {
  CODES[letter.charCodeAt(0) - FIRST] = ALPHABET.indexOf(same) + 1;
}

/** The code of the letter that a UTF-16 unit stands for, 0 for what is no letter of Persian. */
export function letterCode(unit: number): number {
  return unit >= FIRST && unit < FIRST + CODES.length ? (CODES[unit - FIRST] ?? 0) : 0;
}

/** The codes of a word's letters. */
export function spell(word: string): Uint8Array {
  const codes = new Uint8Array(word.length);
  for (let at = 0; at < word.length; at += 1) codes[at] = letterCode(word.charCodeAt(at));
  return codes;
}
