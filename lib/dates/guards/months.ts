import { HALF_SPACE } from '../../text/characters.ts';
import { isWord, type Source, tokenAfter, tokenBefore } from '../cursor.ts';
import type { DaysRead } from '../forms/days.ts';
import { CLASSES, LETTER } from '../letters.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a half-space ties the word at `at` to a word that has no part in a date: جی دی, می دهم, دی کلرو. */
export function isCutFromWord(source: Source, at: number): boolean {
  const { text } = source;
  const token = tokenAt(source, at);
  if (!token) return false;
  const tiedAfter = text[token.end] === HALF_SPACE && isLetter(text, token.end + 1);
  if (tiedAfter && !isWord(tokenAfter(source, at), 'year', 'yearOffset', 'period', 'and', 'to')) return true;
  const tiedBefore = text[token.start - 1] === HALF_SPACE && isLetter(text, token.start - 2);
  return (
    tiedBefore &&
    !isWord(tokenBefore(source, at), 'ordinal', 'cardinal', 'and', 'to', 'preposition', 'monthWord', 'suffix')
  );
}

/** Whether a day before a month that is also another word makes it a month. */
export function mayBeMonth(
  source: Source,
  at: number,
  days: DaysRead | undefined,
  yearStated: boolean,
): boolean {
  const lexeme = tokenAt(source, at)?.lexeme;
  if (!yearStated && isLatin(source, at)) return false;
  if (lexeme?.calendar === 'lunar' && days?.cardinal && !yearStated) return false;
  if (!lexeme?.weak || yearStated) return lexeme?.calendar !== 'afghan' || yearStated || source.dari;
  const weekday = days !== undefined && isWord(tokenBefore(source, days.first), 'weekday', 'dayWord');
  if (lexeme.calendar === 'afghan') return source.dari;
  if (lexeme.prefix) return weekday || endsPhrase(source, at);
  if (days?.cardinal) return weekday;
  if (lexeme.calendar === 'lunar' && lexeme.value === 2) {
    return days !== undefined && (weekday || (days.days[0] ?? 0) >= 10 || !days.digits);
  }
  return true;
}

/** In Latin letters 17AUG and May 5 are as often a code or a name as a date. */
function isLatin(source: Source, at: number): boolean {
  return /[a-z]/i.test(source.text.charAt(tokenAt(source, at)?.start ?? 0));
}

/** Words that no verb is, so that می before them is not a verb's prefix but May. */
const NO_VERBS = new Set(
  'به با که را برای بر نیز هم است بود شد سال رخ روی پس قبل میان توسط برگزار آغاز منتشر در از تا و یا طی ساعت برابر ادامه اعلام انجام افتتاح ارائه اجرا ثبت وارد عازم پایان'.split(
    ' ',
  ),
);

/** Whether the word at `at` ends a phrase: nothing follows, or a number, a mark or a word that is no verb. */
function endsPhrase(source: Source, at: number): boolean {
  const { end = 0 } = tokenAt(source, at) ?? {};
  const rest = source.text.slice(end, end + 24);
  const word = /^[ \u00a0]*(\p{L}+)/u.exec(rest)?.[1];
  return word === undefined || NO_VERBS.has(word) || isWord(tokenAfter(source, at), 'weekday', 'same');
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (CLASSES[text.charCodeAt(at)] ?? 0) >= LETTER;
}
