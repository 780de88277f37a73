import { CLASSES, DIGIT } from './letters.ts';
import type { Lexeme, LexemeKind } from './lexicon/lexeme.ts';
import { isSpelled, NO_LEXEME, type Phrase } from './lexicon/phrases.ts';

/**
 * A piece of text that matters to dates: a word or phrase of the lexicon, a number, numbers chained by marks without a
 * space (۱۴۰۵/۰۱/۳۱, ۱۶-۱۷), or a mark. Other words are not kept, but they count: two tokens stand side by side
 * when their ordinals differ by one.
 */
export interface Token {
  kind: LexemeKind;
  lexeme: Lexeme;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** The value of a number, or of a word in the lexicon; the UTF-16 unit of a mark. */
  value: number;
  /** How many digits a number is written with. */
  digits: number;
  /** The numbers of a chain; empty when there are more than a date could have. */
  numbers: readonly ChainNumber[];
  /** The marks between the numbers of a chain. */
  separators: string;
}

/** A number of a chain. */
export interface ChainNumber {
  value: number;
  digits: number;
  start: number;
  end: number;
}

/**
 * The tokens of a stretch of text, in columns: most are only passed over, and a `Token` is made of those alone that
 * are looked at. The columns may be longer than the tokens are many.
 */
export interface Tokens {
  text: string;
  length: number;
  /** What each seems to be; to the letter a word is compared only when it is looked at. */
  phrases: Phrase[];
  starts: number[];
  ends: number[];
  /** The place of each among all words, numbers and marks of the stretch. */
  ordinals: number[];
  made: (Token | undefined)[];
}

/** The token at a position; undefined where there is none. */
export function tokenAt({ tokens }: { tokens: Tokens }, at: number): Token | undefined {
  if (at < 0 || at >= tokens.length) return undefined;
  tokens.made[at] ??= made(tokens, at);
  return tokens.made[at];
}

const NO_NUMBERS: readonly ChainNumber[] = [];
const LONGEST_CHAIN = 6;

function made({ text, phrases, starts, ends }: Tokens, at: number): Token | undefined {
  const [phrase, start, end] = [phrases[at], starts[at], ends[at]];
  if (phrase === undefined || start === undefined || end === undefined) return undefined;
  const lexeme = isSpelled(text, start, end, phrase) ? phrase.lexeme : NO_LEXEME;
  const { kind, value } = lexeme;
  const token: Token = { kind, lexeme, start, end, value, digits: 0, numbers: NO_NUMBERS, separators: '' };
  if (kind === 'number') {
    token.value = numberAt(text, start, end);
    token.digits = end - start;
  } else if (kind === 'chain') {
    token.numbers = numbersOf(text, start, end);
    for (const number of token.numbers) {
      if (number.start > start) token.separators += text.charAt(number.start - 1);
    }
  } else if (kind === 'mark') {
    token.value = text.charCodeAt(start);
  }
  return token;
}

function numbersOf(text: string, start: number, end: number): readonly ChainNumber[] {
  const numbers: ChainNumber[] = [];
  for (let at = start; at < end; at++) {
    if (numbers.length === LONGEST_CHAIN) return NO_NUMBERS;
    const from = at;
    while (CLASSES[text.charCodeAt(at)] === DIGIT) at++;
    numbers.push({ value: numberAt(text, from, at), digits: at - from, start: from, end: at });
  }
  return numbers;
}

/** Digits of any of the three scripts, mixed or not: in each the low four bits are the digit's value. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  // Beyond nine digits no number is read: none is a date.
  for (let at = start; at < end && at < start + 9; at++) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}
