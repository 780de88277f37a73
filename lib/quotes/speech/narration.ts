import { formPhrases, phraseLength } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';

/** Whether a paragraph opens in the outlet's own voice, so that no speech goes on in it. */
export function opensNarration(tokens: readonly Token[]): boolean {
  let at = 0;
  while (tokens[at]?.mark && tokens[at]?.form !== '«') at += 1;
  return phraseLength(tokens, at, NARRATION) > 0;
}

/** Whether a paragraph is an end line, a code or a credit and no prose. */
export function isTail(tokens: readonly Token[]): boolean {
  let at = 0;
  while (tokens[at]?.mark) at += 1;
  return at >= tokens.length || phraseLength(tokens, at, TAILS) > 0;
}

const TAILS = formPhrases(
  'انتهای پیام، کد خبر، منبع، بیشتر بخوانید، همچنین بخوانید، همچنین ببینید، مطالب مرتبط، خبرنگار، عکس، کدخبر، لینک کوتاه',
);

const NARRATION = formPhrases(`
  گفتنی است، لازم به ذکر است، لازم به یادآوری است، شایان ذکر است، قابل ذکر است، یادآور می‌شود، خاطرنشان می‌شود، به گزارش، بر اساس این گزارش، براساس این گزارش، این گزارش
  بنابراین گزارش، بنا بر این گزارش، طبق این گزارش، در این گزارش، همچنین ببینید، این در حالی است، این درحالی است، در ادامه این نشست، در ادامه این مراسم، در ادامه این جلسه، در ادامه نشست، در ادامه مراسم، در ادامه جلسه
  در پایان این نشست، در پایان این مراسم، در پایان این جلسه، در پایان این دیدار، در پایان نشست، در پایان مراسم، در پایان جلسه، در این نشست، در این مراسم، در این جلسه، در این دیدار، در این همایش، در ابتدای این، در حاشیه این، این مراسم، این نشست، این جلسه، این دیدار، این همایش
  این خبر، مشروح، متن کامل، ذکر این نکته، به یاد، بر پایه این گزارش، روز گذشته، دیروز، امروز، پیشتر، پیش از این، همچنین در این، انتهای پیام، کد خبر، منبع
`);
