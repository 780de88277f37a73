import { HALF_SPACE } from '../../text/characters.ts';
import { isWord, type Source, tokenAfter, tokenBefore } from '../cursor.ts';
import type { DaysRead } from '../forms/days.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { LETTER } from '../lexicon/trie.ts';

/** Whether a half-space ties the word at `at` to a word that has no part in a date: جی‌دی, می‌دهم, دی‌کلرو. */
export function isCutFromWord(source: Source, at: number): boolean {
  const { text, tokens } = source;
  const token = tokens[at];
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
  const lexeme = source.tokens[at]?.lexeme;
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

/** Whether the word at `at` ends a phrase, so that می is no verb's prefix: nothing, a mark or a small word follows. */
function endsPhrase(source: Source, at: number): boolean {
  const { text, tokens } = source;
  const token = tokens[at];
  const next = tokenAfter(source, at);
  if (!token) return false;
  if (next)
    return (
      next.kind !== 'word' ||
      isWord(
        next,
        'follower',
        'preposition',
        'to',
        'and',
        'or',
        'year',
        'era',
        'dayWord',
        'weekday',
        'equals',
      )
    );
  let end = token.end;
  while (text[end] === ' ') end++;
  return end >= text.length || !isLetter(text, end);
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (LEXICON.classes[text.charCodeAt(at)] ?? 0) >= LETTER;
}
