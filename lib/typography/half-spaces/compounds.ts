import { SILENT_HE, SPLITS, WITHOUT, WORD } from '../lexicon/entry.ts';
import { spell } from '../lexicon/letters.ts';
import { byLast } from './endings.ts';
import { endsWith, entryBetween, entryTo, joinsAfter, startsWith, type Word } from './word.ts';

/**
 * Second parts that make compounds with almost any noun: each makes ten or more in the dictionary and in news. Those
 * that surnames end in (پور, زاده, نژاد, نیا, فر), and short ones that end many simple words, are left out: a name
 * stays as it is written.
 */
const SECOND_PARTS =
  parts(`شده کننده کنندگان دهنده دهندگان یافته گیرنده خورده نشده گرفته سازی بندی شناسی شناس شناختی
  گیری بازی گرایی گرایانه گرایان پذیر پذیری ناپذیر ناپذیری فروش فروشی نویس نویسی گذار گذاری گذاران نشین نشینی نشینان
  انگیز برانگیز آمیز آور آوری آفرین آفرینی پرداز پردازی پرست پرستی خواهی خواهانه طلبی طلبانه طلبان یابی رسانی ریزی
  زدگی زدایی افزایی زایی پروری نگاری برداری اندازی بخشی جویی جویانه دوزی بافی خوانی داری نامه گونه گانه سنجی ستیزی
  محور مداری مداران گستری سرایی باختگان باخته سالاری سالاران الدوله الدین الله آباد آبادی مانند آلود اندیشی هراسی
  وار واری آسا آسای نما خانه گرا رنگ`);

const SECOND_BY_LAST = byLast(SECOND_PARTS, (part) => part);
const SILENT_PARTS = SECOND_PARTS.filter((part) => part.at(-1) === spell('ه')[0]);

/** No letter joins a silent he from behind, so after it shorter parts are safe too. */
const AFTER_SILENT_HE = parts(
  'گاه گاهی مند مندی مندان دار داران گر گری گران گرا وار ساز سازان کار کاران بان نگار خوان زنی',
);

const AFTER_HE_BY_LAST = byLast(AFTER_SILENT_HE, (part) => part);

/** Numerals before a measure that ends in a silent he (سه‌جانبه, هفت‌روزه). */
const NUMERALS = parts(
  'یک سه پنج شش هفت هشت ده یازده دوازده پانزده بیست سی چهل پنجاه شصت هفتاد هشتاد صد چند',
);

/** First parts that go before almost any noun. Shorter ones (هم, کم, پیش) begin too many names. */
const FIRST_PARTS = parts('صاحب خوش شبه بین فوق');
const WITHOUT_PREFIX = spell('بی');
const POSSESSIVES = parts('یشان یمان یش شان مان ش');

const SHORTEST_FIRST_PART = 3;
const SHORTEST_LAST_PART = 4;

/**
 * The half-spaces of the first `end` letters as a compound of a known word and one of the parts that make compounds,
 * as split bits; -1 when they are none.
 */
export function splitCompound(word: Word, end: number): number {
  const last = word.letters[end - 1] ?? 0;
  for (const part of SECOND_BY_LAST[last] ?? []) {
    const splits = splitBefore(word, end, part, WORD);
    if (splits >= 0) return splits;
  }
  for (const part of AFTER_HE_BY_LAST[last] ?? []) {
    const splits = splitBefore(word, end, part, SILENT_HE);
    if (splits >= 0) return splits;
  }
  const measure = splitNumeral(word, end);
  if (measure >= 0) return measure;
  const prefixed = splitPrefix(word, end);
  return prefixed >= 0 ? prefixed : splitAfterSilentHe(word, end);
}

/** Whether the first `end` letters are a compound whose second part ends in a silent he (هفته‌نامه). */
export function endsInSilentPart(word: Word, end: number): boolean {
  return SILENT_PARTS.some((part) => splitBefore(word, end, part, WORD) >= 0) || splitNumeral(word, end) >= 0;
}

function splitBefore(word: Word, end: number, part: Uint8Array, kind: number): number {
  if (!endsWith(word, end, part)) return -1;
  const before = end - part.length;
  if (before < SHORTEST_FIRST_PART || !joinsAfter(word, before)) return -1;
  const entry = entryTo(word, before);
  if (entry & SPLITS) return (entry & SPLITS) | (1 << before);
  return entry & kind ? 1 << before : -1;
}

function splitNumeral(word: Word, end: number): number {
  for (const numeral of NUMERALS) {
    const { length } = numeral;
    if (end - length < SHORTEST_FIRST_PART || !startsWith(word, numeral) || !joinsAfter(word, length))
      continue;
    if (entryBetween(word, length, end) & SILENT_HE) return 1 << length;
  }
  return -1;
}

function splitPrefix(word: Word, end: number): number {
  for (const first of FIRST_PARTS) {
    const { length } = first;
    if (end - length < SHORTEST_LAST_PART || !startsWith(word, first)) continue;
    if (entryBetween(word, length, end) & WORD) return 1 << length;
  }
  const { length } = WITHOUT_PREFIX;
  if (end - length < SHORTEST_LAST_PART || !startsWith(word, WITHOUT_PREFIX)) return -1;
  if (entryBetween(word, length, end) & WITHOUT) return 1 << length;
  const inflected = POSSESSIVES.some(
    (ending) => endsWith(word, end, ending) && entryBetween(word, length, end - ending.length) & WITHOUT,
  );
  return inflected ? 1 << length : -1;
}

/** Two known words, the first of which ends in a silent he (بچه‌خرگوش). */
function splitAfterSilentHe(word: Word, end: number): number {
  for (let at = SHORTEST_FIRST_PART; at <= end - SHORTEST_FIRST_PART; at += 1) {
    // Two short parts are likelier a word that is not known.
    if (at < SHORTEST_LAST_PART && end - at <= SHORTEST_LAST_PART) continue;
    if (entryTo(word, at) & SILENT_HE && entryBetween(word, at, end) & WORD) return 1 << at;
  }
  return -1;
}

function parts(list: string): Uint8Array[] {
  return list.split(/\s+/).map(spell);
}
