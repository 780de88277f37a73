import type { Calendar } from '../calendar/names.ts';
import type { Lexeme, LexemeKind } from './lexicon/lexeme.ts';
import { type Token, type Tokens, tokenAt } from './tokens.ts';

/** The text under reading and its tokens. */
export interface Source {
  text: string;
  tokens: Tokens;
  /** The page is Dari, where the zodiac's names are months. */
  dari: boolean;
}

/** The token right after the one at `at`: nothing but gaps between them. */
export function tokenAfter(source: Source, at: number): Token | undefined {
  return standTogether(source, at) ? tokenAt(source, at + 1) : undefined;
}

/** The token right before the one at `at`. */
export function tokenBefore(source: Source, at: number): Token | undefined {
  return standTogether(source, at - 1) ? tokenAt(source, at - 1) : undefined;
}

/** Whether no word stands between the token at `at` and the next. */
export function standTogether({ tokens }: Source, at: number, next = at + 1): boolean {
  const { ordinals, length } = tokens;
  return at >= 0 && next < length && (ordinals[next] ?? 0) - (ordinals[at] ?? 0) === next - at;
}

/** Whether a token is a word of one of these kinds. */
export function isWord(token: Token | undefined, ...kinds: LexemeKind[]): boolean {
  return token !== undefined && means(token.lexeme, ...kinds);
}

/** Whether a lexeme is of one of these kinds. */
export function means(lexeme: Lexeme, ...kinds: LexemeKind[]): boolean {
  // A plain loop: this is asked of every token, many times over.
  for (const kind of kinds) {
    if (lexeme.kind === kind || lexeme.also?.includes(kind)) return true;
  }
  return false;
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(String.fromCharCode(token.value));
}

/** Whether a token is روز, which may stand before any day. */
export function isPlainDay(token: Token | undefined): boolean {
  return isWord(token, 'dayWord') && wordValue(token) === 2;
}

/** Whether بین stands before the token at `at`, with روزهای after it or not, so that و there means تا. */
export function isAfterBetween(source: Source, at: number): boolean {
  const before = tokenBefore(source, at);
  const head = isWord(before, 'half') ? tokenBefore(source, at - 1) : before;
  return head?.kind === 'preposition' && head.value === 1;
}

/** Whether شماره or the like stands before the token at `at`, so that what it begins is a number, whatever it looks like; but not ۳۰ دقیقه. */
export function isNumbered(source: Source, at: number): boolean {
  const label = tokenBefore(source, at);
  if (label?.kind !== 'label' || label.value !== 1) return false;
  const before = tokenBefore(source, at - 1);
  return before?.kind !== 'number' && before?.kind !== 'chain';
}

/** The number that a word stands for; 0 where there is none. */
export function wordValue(token: Token | undefined): number {
  return token?.value ?? 0;
}

/** The calendar that an era right after the token at `at` names. */
export function eraAfter(source: Source, at: number): Calendar | undefined {
  const next = tokenAfter(source, at);
  return isWord(next, 'era') ? next?.lexeme?.calendar : undefined;
}

/** Whether an era that is not reckoned stands right after the token at `at`: ۱۲۰۰ پیش از میلاد. */
export function isOfUnknownEra(source: Source, at: number): boolean {
  const next = tokenAfter(source, at);
  return isWord(next, 'era') && next?.lexeme.calendar === undefined;
}

/** The calendar that an era in brackets right after the token at `at` names: سال جاری (میلادی). */
export function bracketedEraAfter(source: Source, at: number): Calendar | undefined {
  return isMark(tokenAfter(source, at), '(') ? eraAfter(source, at + 1) : undefined;
}
