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
const CHAINING = units('/-\u2013\u2014.:,،٫٬_\u2010\u2011');
/** The marks that are kept; others only count. */
const KEPT = units('/-\u2013\u2014،,؛=()[]');

/**
 * The tokens of a text between two offsets, in order. Linear in its length: no phrase is walked further than the longest
 * one.
 *
 * @param kinds the text's units, classified
 */
export function tokenize(text: string, kinds: Uint8Array, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let ordinal = 0;
  let at = from;
  while (at < to) {
    const kind = kinds[at] ?? OTHER;
    if (kind === GAP || kind === SKIPPED) {
      at++;
    } else if (kind >= LETTER) {
      at = readWord(kinds, at, ordinal++, tokens);
    } else if (kind === DIGIT) {
      at = readNumbers(text, kinds, at, ordinal++, tokens);
    } else {
      const unit = text.charCodeAt(at);
      if (KEPT.has(unit)) tokens.push(newToken('mark', at, at + 1, ordinal, unit));
      ordinal++;
      // A row of one mark is one mark.
      do at++;
      while (at < to && text.charCodeAt(at) === unit);
    }
  }
  return tokens;
}

/**
 * Reads the longest phrase of the lexicon that starts here and ends with a word, or else a word that is not kept.
 * Returns where reading goes on.
 */
function readWord(kinds: Uint8Array, start: number, ordinal: number, tokens: Token[]): number {
  const { edges, width, gaps, lexemes } = LEXICON;
  const { length } = kinds;
  let node = 0;
  let at = start;
  let end = start;
  let found: Lexeme | undefined;
  /** The end of the first word, once it has been passed. */
  let first = 0;
  for (; at < length; at++) {
    const kind = kinds[at] ?? OTHER;
    if (kind < LETTER) {
      if (kind === SKIPPED) continue;
      first ||= at;
      if (kind === GAP && gaps[node] === 1) continue;
      if (kind !== DOT) break;
    }
    const next = edges[node * width + kind] ?? 0;
    if (next === 0) break;
    node = next;
    const lexeme = lexemes[node];
    if (lexeme !== undefined && endsWord(kinds, at + 1)) {
      found = lexeme;
      end = at + 1;
    }
  }
  if (!found) return first || wordEnd(kinds, at);
  const token = newToken('word', start, end, ordinal, 0);
  token.lexeme = found;
  tokens.push(token);
  return end;
}

/** The class of each UTF-16 unit of a text, so that it is looked up once. */
export function classify(text: string): Uint8Array {
  const { classes } = LEXICON;
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) kinds[at] = classes[text.charCodeAt(at)] ?? OTHER;
  return kinds;
}

/** Whether no letter follows; marks that are not seen are looked through. */
function endsWord(kinds: Uint8Array, at: number): boolean {
  for (let next = at; next < kinds.length; next++) {
    const kind = kinds[next] ?? OTHER;
    if (kind !== SKIPPED) return kind < LETTER;
  }
  return true;
}

function wordEnd(kinds: Uint8Array, from: number): number {
  let at = from;
  for (; at < kinds.length; at++) {
    const kind = kinds[at] ?? OTHER;
    if (kind < LETTER && kind !== SKIPPED) break;
  }
  return at;
}

/** Reads the number, or the chain of numbers, that starts here. Returns where reading goes on. */
function readNumbers(
  text: string,
  kinds: Uint8Array,
  start: number,
  ordinal: number,
  tokens: Token[],
): number {
  const firstEnd = digitsEnd(kinds, start);
  if (!chainsOn(text, kinds, firstEnd)) {
    const token = newToken('number', start, firstEnd, ordinal, numberAt(text, start, firstEnd));
    token.digits = firstEnd - start;
    tokens.push(token);
    return firstEnd;
  }
  const numbers = [readNumber(text, kinds, start)];
  let separators = '';
  let end = firstEnd;
  let longer = false;
  while (chainsOn(text, kinds, end)) {
    longer = numbers.length === LONGEST_CHAIN;
    if (longer) {
      end = digitsEnd(kinds, end + 1);
      continue;
    }
    separators += text.charAt(end);
    const number = readNumber(text, kinds, end + 1);
    numbers.push(number);
    end = number.end;
  }
  const token = newToken('chain', start, end, ordinal, 0);
  token.numbers = longer ? NO_NUMBERS : numbers;
  token.separators = separators;
  tokens.push(token);
  return end;
}

function chainsOn(text: string, kinds: Uint8Array, at: number): boolean {
  return kinds[at + 1] === DIGIT && CHAINING.has(text.charCodeAt(at));
}

function readNumber(text: string, kinds: Uint8Array, start: number): ChainNumber {
  const end = digitsEnd(kinds, start);
  return { value: numberAt(text, start, end), digits: end - start, start, end };
}

/** Digits of any of the three scripts, mixed or not: in each the low four bits are the digit's value. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  // Beyond nine digits no number is read: none is a date.
  for (let at = start; at < end && at < start + 9; at++) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}

function digitsEnd(kinds: Uint8Array, start: number): number {
  let at = start;
  while (kinds[at] === DIGIT) at++;
  return at;
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

function units(marks: string): Set<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}
