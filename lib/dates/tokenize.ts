import { CLASSES, COMBINING, DIGIT, DOT, GAP, LETTER, MARK, OTHER, SKIPPED } from './letters.ts';
import { lexemeOf } from './lexicon/lexeme.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { HASH_BASE, HASH_BITS, type Phrase, phraseOf, phraseWith } from './lexicon/phrases.ts';
import type { Tokens } from './tokens.ts';

/** Columns for the tokens of a text, to be filled a stretch at a time. */
export function emptyTokens(text: string): Tokens {
  return { text, length: 0, phrases: [], starts: [], ends: [], ordinals: [], made: [] };
}

/**
 * Fills the columns with the tokens of the text between two offsets, in order, instead of what they held. Linear in the
 * length of the stretch: no phrase is walked further than the longest one.
 */
export function tokenize(tokens: Tokens, from: number, to: number): void {
  const { text } = tokens;
  tokens.length = 0;
  let ordinal = 0;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = CLASSES[unit] ?? OTHER;
    if (kind >= LETTER) {
      at = readWord(tokens, at, kind, ordinal++);
    } else if (kind === DIGIT) {
      at = readNumbers(tokens, at, ordinal++);
    } else if (kind === GAP || kind === SKIPPED || kind === COMBINING) {
      at++;
    } else {
      if (kind === MARK) add(tokens, THE_MARK, at, at + 1, ordinal);
      ordinal++;
      // A row of one mark is one mark.
      do at++;
      while (at < to && text.charCodeAt(at) === unit);
    }
  }
}

/** What tokens are that are no words. */
const THE_MARK = phraseOf(lexemeOf('mark', 0));
const THE_NUMBER = phraseOf(lexemeOf('number', 0));
const THE_CHAIN = phraseOf(lexemeOf('chain', 0));

/** The marks that chain numbers. */
const CHAINING = new Set(Array.from('/-\u2013\u2014.:,،٫٬_\u2010\u2011', (mark) => mark.charCodeAt(0)));

/**
 * Reads the word that starts here with a letter of this class, and with it the longest phrase of the lexicon that it
 * begins. Returns where reading goes on. To look at a unit is what all this costs, so each is looked at once.
 */
function readWord(tokens: Tokens, start: number, first: number, ordinal: number): number {
  const { text } = tokens;
  let hash = first;
  let kind = OTHER;
  let end = start + 1;
  let at = end;
  for (; at < text.length; at++) {
    kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if (kind >= LETTER) hash = (hash * HASH_BASE + kind) & HASH_BITS;
    else if (kind === SKIPPED) continue;
    else if (kind !== COMBINING) break;
    end = at + 1;
  }
  const phrase = phraseWith(LEXICON, hash);
  if (phrase) {
    const phraseEnd = readPhrase(tokens, start, end, phrase, hash, ordinal);
    if (phraseEnd > 0) return phraseEnd;
  }
  return kind === GAP ? at + 1 : at;
}

/** Adds the longest phrase that a first word, given with its hash, begins. Returns where it ends; 0 when there is none. */
function readPhrase(
  tokens: Tokens,
  start: number,
  firstEnd: number,
  first: Phrase,
  firstHash: number,
  ordinal: number,
): number {
  const { text } = tokens;
  let phrase: Phrase | undefined = first;
  let hash = firstHash;
  let at = firstEnd;
  let end = 0;
  let found: Phrase | undefined;
  while (phrase) {
    if (phrase.whole) {
      found = phrase;
      end = at;
    }
    if (!phrase.opens) break;
    at = gapEnd(text, at);
    if (kindAt(text, at) === DOT) {
      hash = (hash * HASH_BASE + DOT) & HASH_BITS;
      if (!phraseWith(LEXICON, hash)?.opens) break;
      at = gapEnd(text, at + 1);
    }
    const from = at;
    for (let next = at; ; next++) {
      const kind = kindAt(text, next);
      if (kind >= LETTER) hash = (hash * HASH_BASE + kind) & HASH_BITS;
      else if (kind !== SKIPPED && kind !== COMBINING) break;
      if (kind !== SKIPPED) at = next + 1;
    }
    phrase = at > from ? phraseWith(LEXICON, hash) : undefined;
  }
  if (found) add(tokens, found, start, end, ordinal);
  return end;
}

/** Reads the number, or the chain of numbers, that starts here. Returns where reading goes on. */
function readNumbers(tokens: Tokens, start: number, ordinal: number): number {
  const { text } = tokens;
  let end = digitsEnd(text, start);
  let meaning = THE_NUMBER;
  while (kindAt(text, end + 1) === DIGIT && CHAINING.has(text.charCodeAt(end))) {
    end = digitsEnd(text, end + 1);
    meaning = THE_CHAIN;
  }
  add(tokens, meaning, start, end, ordinal);
  return end;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === DIGIT) at++;
  return at;
}

function gapEnd(text: string, start: number): number {
  let at = start;
  for (let kind = kindAt(text, at); kind === GAP || kind === SKIPPED; kind = kindAt(text, at)) at++;
  return at;
}

/** The class of a unit of a text; `OTHER` beyond its end. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

function add(tokens: Tokens, phrase: Phrase, start: number, end: number, ordinal: number): void {
  const at = tokens.length++;
  tokens.phrases[at] = phrase;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.ordinals[at] = ordinal;
  tokens.made[at] = undefined;
}
