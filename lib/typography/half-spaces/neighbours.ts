import { fold } from '../../text/fold.ts';

/**
 * What the word before says, as a power of two: how many times likelier a plural with its ezafe ("houses of") is
 * than a singular with ای ("a house"). Counted in news on 2,500 words that can be either.
 */
const AFTER: [number, ReadonlySet<string>][] = [
  [-4, words('یک هیچ هر چه چنین چنان غیر تنها')],
  [3, words('این آن همین همان تمام تمامی همه برخی بعضی سایر دیگر بیشتر اکثر کلیه میان بین طول جمله')],
  [2.5, words('به از با مانند درباره درمورد')],
  [1, words('در بر برای طی تا که اما ولی اگر')],
  [0, words('و یا را نیز هم است شد بود کرد')],
];
/** After any other word it is likelier an adjective (فوتبالیست حرفه‌ای). */
const AFTER_NOUN = -1.2;

/** A plural that ends in ezafe leans on a noun or an adjective; these are neither. */
const NEVER_LEANT_ON = words(
  `و را که از به در برای با است تا بر نیز هم یا اما ولی نیست بود شد کرد دارد داشت شده بوده کرده باید هستند
  نبود نشد نکرد ندارد باشد شود کند گفت دهد زد داد گرفت رفت آمد رسید مثل مانند درباره علیه بدون زیرا چون اگر
  هست بودند شدند کردند دارند دانست خواند خواندند داشته پرداخت رسیده گرفته داده می نمی جز بلکه حتی خواهد خواهند`,
);
/** A plural leans on these more often than a singular is followed by them. */
const LEANT_ON = words(
  `زیادی متفاوتی متعددی بسیاری فراوانی مختلف مختلفی گوناگون گوناگونی متعدد اخیر گذشته آینده قبل بعد خود خودم خودش
  آنها آنان آن\u200cها شما ما من او وی این آن جدید تازه`,
);
const VERB = /^ن?می/;
const LEANING = 1.3;
const LEANING_OFTEN = 3.5;
const NOT_LEANING = -7;
/** After a number: a child of eighteen years (۱۸ ساله‌ای), not years. */
const AFTER_NUMBER = -6;
/** At the beginning of a passage or after a mark. */
const AT_START = 0.6;
const SURE = 1.8;

const WORD_AFTER = /^[ \u00a0]([\u0621-\u065f\u066e-\u06d3\u200c]+)/;
const WORD_BEFORE = /([\u0621-\u065f\u066e-\u06d3\u200c]+)[ \u00a0]$/;
const LONGEST_NEIGHBOUR = 24;

/** The word one space after `end`, folded; '' when there is something else, or nothing. */
export function wordAfter(text: string, end: number): string {
  return fold(WORD_AFTER.exec(text.slice(end, end + LONGEST_NEIGHBOUR))?.[1] ?? '');
}

/** The word one space before `start`, folded; '' when there is something else, or nothing. */
export function wordBefore(text: string, start: number): string {
  return fold(WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NEIGHBOUR), start))?.[1] ?? '');
}

/**
 * Whether خانهای between these neighbours is خانه‌ای ('singular') or خان‌های ('plural'); undefined in doubt.
 *
 * @param prior how many times likelier the plural is on its own, as a power of two
 */
export function numberOf(
  text: string,
  start: number,
  end: number,
  prior: number,
): 'singular' | 'plural' | undefined {
  const score = prior + weightAfter(text, end) + weightBefore(text, start);
  if (score >= SURE) return 'plural';
  return score <= -SURE ? 'singular' : undefined;
}

function weightAfter(text: string, end: number): number {
  const next = wordAfter(text, end);
  if (next === '')
    return /^ ?[«0-9\u0660-\u0669\u06f0-\u06f9"“‘]/.test(text.slice(end, end + 2)) ? LEANING : NOT_LEANING;
  if (LEANT_ON.has(next)) return LEANING_OFTEN;
  return NEVER_LEANT_ON.has(next) || isVerb(next) ? NOT_LEANING : LEANING;
}

/** میدان is no verb, but a wrong guess here leaves the word as it is at worst. */
function isVerb(word: string): boolean {
  return VERB.test(word) && word.length > 4;
}

function weightBefore(text: string, start: number): number {
  const before = wordBefore(text, start);
  if (before === '')
    return /[0-9\u0660-\u0669\u06f0-\u06f9] $/.test(text.slice(Math.max(0, start - 2), start))
      ? AFTER_NUMBER
      : AT_START;
  return AFTER.find(([, list]) => list.has(before))?.[0] ?? AFTER_NOUN;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
