import { SILENT_HE, SPLITS, WORD } from '../lexicon/entry.ts';
import { spell } from '../lexicon/letters.ts';
import { endsWith, entryTo, joinsAfter, type Word } from './word.ts';

/**
 * Second parts that make compounds with almost any noun: each makes ten or more in the dictionary and in news. Those
 * that surnames end in (پور, زاده, نژاد, نیا, فر), and short ones that end many simple words, are left out: a name
 * stays as it is written.
 */
const SECOND_PARTS = `شده کننده کنندگان دهنده دهندگان یافته گیرنده خورده نشده گرفته سازی بندی شناسی شناس شناختی
  گیری بازی گرایی گرایانه گرایان پذیر پذیری ناپذیر ناپذیری فروش فروشی نویس نویسی گذار گذاری گذاران نشین نشینی نشینان
  انگیز برانگیز آمیز آور آوری آفرین آفرینی پرداز پردازی پرست پرستی خواهی خواهانه طلبی طلبانه طلبان یابی رسانی ریزی
  زدگی زدایی افزایی زایی پروری نگاری برداری اندازی بخشی جویی جویانه دوزی بافی خوانی داری نامه گونه گانه سنجی ستیزی
  محور مداری مداران گستری سرایی باختگان باخته سالاری سالاران الدوله الدین`
  .split(/\s+/)
  .map(spell);

/** Nothing joins a silent he from behind, so after it shorter parts are safe too. */
const AFTER_SILENT_HE = 'گاه گاهی مند مندی مندان دار داران گر گری گران گرا وار ساز سازان کار کاران بان نگار خوان زنی'.split(' ').map(spell);

const SHORTEST_FIRST_PART = 3;

/**
 * The half-spaces of the first `end` letters as a compound of a known word and one of the parts that make compounds,
 * as split bits; -1 when they are none.
 */
export function splitCompound(word: Word, end: number): number {
  for (const part of SECOND_PARTS) {
    const splits = splitBefore(word, end, part, WORD);
    if (splits >= 0) return splits;
  }
  for (const part of AFTER_SILENT_HE) {
    const splits = splitBefore(word, end, part, SILENT_HE);
    if (splits >= 0) return splits;
  }
  return -1;
}

function splitBefore(word: Word, end: number, part: Uint8Array, kind: number): number {
  if (!endsWith(word, end, part)) return -1;
  const before = end - part.length;
  if (before < SHORTEST_FIRST_PART || !joinsAfter(word, before)) return -1;
  const entry = entryTo(word, before);
  if (entry & SPLITS) return (entry & SPLITS) | (1 << before);
  return entry & kind ? 1 << before : -1;
}
