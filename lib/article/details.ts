import { daysOfLine } from './date-line.ts';
import { plain } from './plain.ts';

/**
 * Whether a line is there to tell when a story was published, in which service or under which number, and is no
 * sentence: it names a code, shows a day with an hour or with little else, or has several labels of such things.
 */
export function isDetails(line: string): boolean {
  if (line.length > LONGEST || /[.!؟]$/.test(line)) return false;
  const text = plain(line);
  if (namesCode(text) || (text.match(LABELS)?.length ?? 0) >= 2) return true;
  if (daysOfLine(line).length === 0) return false;
  return /\d{1,2}:\d{2}/.test(text) || text.split(' ').length <= MOST_WORDS;
}

/** Whether a line, as `plain` writes it, names a story's code. */
export function namesCode(text: string): boolean {
  return /(?:کد|شناسه) ?(?:خبر|مطلب)/.test(text);
}

const LONGEST = 160;
/** A day takes three to five of them. */
const MOST_WORDS = 10;
const LABELS =
  /(?:تاریخ|زمان|ساعت|انتشار|شناسه|کد|شماره|دسته ?بندی|سرویس|گروه|بازدید|نویسنده|نظرات|دیدگاه ?ها) ?:/g;
