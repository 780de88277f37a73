/** What a character is to the rules of typography. */
export type Script = 'persian' | 'latin' | 'none';

const SEARCH = 40;

/** Whether a UTF-16 unit is a letter of the Arabic script, as Persian and its neighbours write it. */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x064a && unit !== 0x0640) ||
    (unit >= 0x066e && unit <= 0x06d3 && unit !== 0x0670) ||
    unit === 0x06d5 ||
    (unit >= 0x06ee && unit <= 0x06ff && !isDigit(unit))
  );
}

/** Whether a UTF-16 unit is a letter of Latin, Greek or Cyrillic: of a script written from left to right. */
export function isLatinLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** Whether a UTF-16 unit is a digit: ASCII, Arabic or Persian. */
export function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x0660 && unit <= 0x0669) || (unit >= 0x06f0 && unit <= 0x06f9)
  );
}

/** Whether a UTF-16 unit is a vowel sign or another mark that stands on a letter. */
export function isSign(unit: number): boolean {
  return (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670;
}

/** Whether a UTF-16 unit is a space that keeps words apart on one line. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0;
}

/** The script of the nearest letter before `at`, at most a line away. */
export function scriptBefore(text: string, at: number): Script {
  return scriptOfNearest(text, at - 1, -1);
}

/** The script of the nearest letter from `at` on, at most a line away. */
export function scriptAfter(text: string, at: number): Script {
  return scriptOfNearest(text, at, 1);
}

/** Whether what is between `start` and `end` stands in Persian: a Persian letter on one side, no Latin one on the other. */
export function isAmongPersian(text: string, start: number, end: number): boolean {
  const before = scriptBefore(text, start);
  const after = scriptAfter(text, end);
  return before !== 'latin' && after !== 'latin' && (before === 'persian' || after === 'persian');
}

function scriptOfNearest(text: string, from: number, step: 1 | -1): Script {
  for (let at = from, seen = 0; at >= 0 && at < text.length && seen < SEARCH; at += step, seen += 1) {
    const unit = text.charCodeAt(at);
    if (isArabicLetter(unit)) return 'persian';
    if (isLatinLetter(unit)) return 'latin';
  }
  return 'none';
}
