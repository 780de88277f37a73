import type { Lexeme } from './lexicon/lexeme.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { DIGIT, DOT, GAP, LETTER, OTHER, SKIPPED } from './lexicon/trie.ts';

/**
 * A piece of text that matters to dates: a word or phrase of the lexicon, a number, numbers chained by marks without a
 * space (۱۴۰۵/۰۱/۳۱, ۱۶-۱۷), or a mark. Other words are not kept, but they count: two tokens stand side by side
 * when their `ordinal` differs by one.
 */
export interface Token {
  kind: 'word' | 'number' | 'chain' | 'mark';
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Its place among all words, numbers and marks of the text. */
  ordinal: number;
  lexeme: Lexeme | undefined;
  /** The value of a number; the UTF-16 unit of a mark. */
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

const NO_NUMBERS: readonly ChainNumber[] = [];
const LONGEST_CHAIN = 6;
const CHAINING = new Set([...'/-\u2013\u2014.:,،٫٬_\u2010\u2011'].map((mark) => mark.charCodeAt(0)));

/** The tokens of a text, in order. Linear in the length of the text: a word is walked once, a phrase at most twice. */
export function tokenize(text: string): Token[] {
  const { classes } = LEXICON;
  const tokens: Token[] = [];
  const { length } = text;
  let ordinal = 0;
  let at = 0;
  while (at < length) {
    const kind = classAt(classes, text, at);
    if (kind === GAP || kind === SKIPPED) {
      at++;
    } else if (kind === DIGIT) {
      const token = readNumbers(text, at, ordinal++);
      tokens.push(token);
      at = token.end;
    } else if (kind >= LETTER) {
      const word = readWord(text, at, ordinal);
      ordinal++;
      if (word.lexeme) tokens.push(word);
      at = word.end;
    } else {
      tokens.push(newToken('mark', at, at + 1, ordinal++, text.charCodeAt(at)));
      at++;
      // A row of one mark is one mark.
      while (at < length && text.charCodeAt(at) === text.charCodeAt(at - 1)) at++;
    }
  }
  return tokens;
}

function classAt(classes: Uint8Array, text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? OTHER;
}

/** The longest phrase of the lexicon that starts here and ends with a word; failing that the word, without a lexeme. */
function readWord(text: string, start: number, ordinal: number): Token {
  const { classes, edges, width, gaps, lexemes } = LEXICON;
  let node = 0;
  let at = start;
  let end = start;
  let found: Lexeme | undefined;
  for (; at < text.length; at++) {
    const kind = classAt(classes, text, at);
    if (kind === SKIPPED) continue;
    if (kind === GAP) {
      if (gaps[node]) continue;
      break;
    }
    if (kind < DOT) break;
    const next = edges[node * width + kind] ?? 0;
    if (next === 0) break;
    node = next;
    const lexeme = lexemes[node];
    if (lexeme && endsWord(text, at + 1)) {
      found = lexeme;
      end = at + 1;
    }
  }
  const token = newToken('word', start, found ? end : wordEnd(text, start), ordinal, 0);
  token.lexeme = found;
  return token;
}

/** Whether no letter follows; marks that are not seen are looked through. */
function endsWord(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && classAt(LEXICON.classes, text, next) === SKIPPED) next++;
  return next >= text.length || classAt(LEXICON.classes, text, next) < LETTER;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = classAt(LEXICON.classes, text, at);
    if (kind < LETTER && kind !== SKIPPED) break;
    at++;
  }
  return at;
}

/** A number, or the chain of numbers, that starts here. */
function readNumbers(text: string, start: number, ordinal: number): Token {
  const first = readNumber(text, start);
  if (!chainsOn(text, first.end)) {
    const token = newToken('number', start, first.end, ordinal, first.value);
    token.digits = first.digits;
    return token;
  }
  const numbers = [first];
  let separators = '';
  let end = first.end;
  let longer = false;
  while (chainsOn(text, end)) {
    const number = readNumber(text, end + 1);
    if (numbers.length < LONGEST_CHAIN) {
      separators += text.charAt(end);
      numbers.push(number);
    } else {
      longer = true;
    }
    end = number.end;
  }
  const token = newToken('chain', start, end, ordinal, 0);
  token.numbers = longer ? NO_NUMBERS : numbers;
  token.separators = separators;
  return token;
}

function chainsOn(text: string, at: number): boolean {
  return CHAINING.has(text.charCodeAt(at)) && classAt(LEXICON.classes, text, at + 1) === DIGIT;
}

/** Digits of any of the three scripts, mixed or not: in each the low four bits are the digit's value. */
function readNumber(text: string, start: number): ChainNumber {
  let value = 0;
  let at = start;
  while (at < text.length && classAt(LEXICON.classes, text, at) === DIGIT) {
    value = value * 10 + (text.charCodeAt(at) & 15);
    at++;
  }
  return { value, digits: at - start, start, end: at };
}

function newToken(kind: Token['kind'], start: number, end: number, ordinal: number, value: number): Token {
  return {
    kind,
    start,
    end,
    ordinal,
    lexeme: undefined,
    value,
    digits: 0,
    numbers: NO_NUMBERS,
    separators: '',
  };
}
