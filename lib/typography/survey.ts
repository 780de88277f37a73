import { isArabicLetter, isDigit, isLatinLetter } from './characters.ts';

/** What a passage may hold that a rule could have to do with, one bit each. */
export const LATIN_LETTER = 1;
export const PERSIAN_LETTER = 1 << 1;
/** Letters of the Arabic keyboard, and other look-alikes of Persian ones. */
export const LOOK_ALIKE = 1 << 2;
/** Letters of Urdu, Kurdish, Pashto and others. */
export const FOREIGN_LETTER = 1 << 3;
export const PRESENTATION_FORM = 1 << 4;
export const SIGN = 1 << 5;
export const KASHIDA = 1 << 6;
export const HALF_SPACE_MARK = 1 << 7;
export const INVISIBLE = 1 << 8;
export const FOREIGN_DIGIT = 1 << 9;
export const LATIN_MARK = 1 << 10;
export const QUOTATION_MARK = 1 << 11;
export const GUILLEMET = 1 << 12;
export const HYPHEN = 1 << 13;
export const FULL_STOP = 1 << 14;
/** Marks of code, handles and signs that text from right to left may misplace. */
export const CODE_MARK = 1 << 15;
export const ARABIC_LETTER = 1 << 16;

/** Letters of the Persian keyboard that Arabic does not have. */
export const PERSIAN_LETTERS = '\u067e\u0686\u0698\u06af\u06a9\u06cc';
/** Letters that Persian does not have, of Urdu, Kurdish, Pashto and their neighbours. */
export const FOREIGN_LETTERS =
  '\u0679\u0688\u0691\u06ba\u06d2\u06d3\u0695\u06b5\u06ce\u06c6\u067c\u0689\u0693\u0696\u069a\u0681\u0685\u06d0\u06cd\u06bc\u06ab';

const CLASSES: [string, number][] = [
  [PERSIAN_LETTERS, PERSIAN_LETTER],
  ['\u0643\u0649\u064a\u06aa\u06be\u06c1\u06d5\u0629', LOOK_ALIKE],
  [FOREIGN_LETTERS, FOREIGN_LETTER],
  ['\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670', SIGN],
  ['\u0640', KASHIDA],
  ['\u200c', HALF_SPACE_MARK],
  ['\u00ad\u00ac\u200b\u200e\u200f\ufeff', INVISIBLE],
  ['0123456789\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669', FOREIGN_DIGIT],
  [',;?%', LATIN_MARK],
  ['"\u201c\u201d\u2018\u2019', QUOTATION_MARK],
  ['«\ufd3e\ufd3f', GUILLEMET],
  ['-\u2212', HYPHEN],
  ['.', FULL_STOP],
  ['+#@!`', CODE_MARK],
];

/** From the first to after the last. */
const LETTERS_AND_MARKS: readonly [number, number][] = [
  [0x0041, 0x0100],
  [0x0600, 0x0700],
];
/** Latin, Greek and Cyrillic. */
const LETTERS_ONLY: readonly [number, number] = [0x0100, 0x0530];
const PRESENTATION_FORMS: readonly [number, number][] = [
  [0xfb50, 0xfc00],
  [0xfe70, 0xfefd],
];

/** The classes of every UTF-16 unit. */
const CLASS_OF = new Uint32Array(0x10000);
for (const [first, end] of LETTERS_AND_MARKS) {
  for (let unit = first; unit < end; unit += 1) {
    if (isLatinLetter(unit)) CLASS_OF[unit] = LATIN_LETTER;
    else if (isArabicLetter(unit) && !isDigit(unit)) CLASS_OF[unit] = ARABIC_LETTER;
  }
}
CLASS_OF.fill(LATIN_LETTER, ...LETTERS_ONLY);
for (const forms of PRESENTATION_FORMS) {
  CLASS_OF.fill(PRESENTATION_FORM | ARABIC_LETTER | LOOK_ALIKE, ...forms);
}
for (const [characters, bits] of CLASSES) {
  for (let at = 0; at < characters.length; at += 1) {
    const unit = characters.charCodeAt(at);
    CLASS_OF[unit] = (CLASS_OF[unit] ?? 0) | bits;
  }
}

/** The classes of all characters of a text, in one pass over it. */
export function survey(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) seen |= CLASS_OF[text.charCodeAt(at)] ?? 0;
  return seen;
}
