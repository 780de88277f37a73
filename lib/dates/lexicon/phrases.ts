import { CLASSES, COMBINING, DOT, GAP, LETTER, OTHER, SKIPPED } from '../letters.ts';
import { type Lexeme, type LexemeDetails, type LexemeKind, lexemeOf } from './lexeme.ts';

/**
 * Phrases that do the same in a date: what they do, their number, and the phrases with bars between them. A space in a
 * phrase stands for any gap or none, so that `سال جاری` is also found as `سال\u200cجاری` and `سالجاری`.
 */
export type Entry = readonly [kind: LexemeKind, value: number, phrases: string, details?: LexemeDetails];

/**
 * Phrases, and the beginnings of phrases up to a gap or a dot, by the hash of their letters: quick to build, and no copy
 * of a word is made to look it up. A plain table, since a `Map` is asked too slowly for every word of a page.
 */
export interface Phrases {
  /** Hashes, each at its low bits or the next free place; 0 where none is. */
  hashes: Int32Array;
  /** What stands for the hash at the same place. */
  phrases: (Phrase | undefined)[];
}

export interface Phrase {
  lexeme: Lexeme;
  /** Whether it is one of the lexicon, and not only the beginning of others. */
  whole: boolean;
  /** Whether others go on from it. */
  opens: boolean;
  /** Where its letters stand: a stretch of the entry that lists it. */
  listed: string;
  from: number;
  to: number;
}

/** What a word is that means nothing to dates. */
export const NO_LEXEME = lexemeOf('plain', 0);

/** Places in the table: a power of two, and three times as many as are taken. */
const PLACES = 0x1000;

/** The phrases of all entries. Of equal phrases the first counts, and gets the kinds of the others besides. */
export function phrasesOf(entries: Iterable<Entry>): Phrases {
  const table: Phrases = { hashes: new Int32Array(PLACES), phrases: new Array(PLACES) };
  for (const [kind, value, listed, details] of entries) addAll(table, lexemeOf(kind, value, details), listed);
  return table;
}

/** The phrase with a hash, undefined where none has it. */
export function phraseWith({ hashes, phrases }: Phrases, hash: number): Phrase | undefined {
  let place = hash & (PLACES - 1);
  while (hashes[place] !== hash) {
    if (hashes[place] === 0) return undefined;
    place = (place + 1) & (PLACES - 1);
  }
  return phrases[place];
}

/** The hash of a phrase that goes on with one more letter; 30 bits, which every engine keeps unboxed. */
export function extended(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x0100_0193) & 0x3fff_ffff;
}

/** A phrase that is not spelled out. */
export function phraseOf(lexeme: Lexeme): Phrase {
  return { lexeme, whole: false, opens: false, listed: '', from: 0, to: 0 };
}

/** Whether a stretch of text is a phrase to the letter, since other letters might have its hash; numbers and marks have none. */
export function isSpelled(text: string, start: number, end: number, { listed, from, to }: Phrase): boolean {
  if (from === to) return true;
  let at = start;
  for (let other = from; other < to; other++) {
    const letter = CLASSES[listed.charCodeAt(other)] ?? OTHER;
    if (letter < LETTER && letter !== DOT) continue;
    at = unseenEnd(text, at, end);
    if (at === end || CLASSES[text.charCodeAt(at)] !== letter) return false;
    at++;
  }
  return unseenEnd(text, at, end) === end;
}

/** The end of the gaps and unseen marks that start here. */
function unseenEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && UNSEEN.has(CLASSES[text.charCodeAt(at)] ?? OTHER)) at++;
  return at;
}

const UNSEEN = new Set([GAP, SKIPPED, COMBINING]);

/** Adds a list of phrases, unit by unit and with no copies: the first reading of a page waits for this. */
function addAll(table: Phrases, lexeme: Lexeme, listed: string): void {
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= listed.length; at++) {
    const unit = at < listed.length ? listed.charCodeAt(at) : BAR;
    const kind = CLASSES[unit] ?? OTHER;
    if (unit === BAR) {
      add(phraseFor(table, hash), lexeme, listed, from, at);
      from = at + 1;
      hash = 0;
    } else if (kind >= LETTER) {
      hash = extended(hash, kind);
    } else if (hash !== 0 && (kind === GAP || kind === DOT)) {
      phraseFor(table, hash).opens = true;
      if (kind === GAP) continue;
      hash = extended(hash, DOT);
      phraseFor(table, hash).opens = true;
    }
  }
}

const BAR = '|'.charCodeAt(0);

function add(phrase: Phrase, lexeme: Lexeme, listed: string, from: number, to: number): void {
  if (phrase.whole) {
    const { also = [], kind, value } = phrase.lexeme;
    phrase.lexeme = lexemeOf(kind, value, { ...phrase.lexeme, also: [...also, lexeme.kind] });
    return;
  }
  phrase.lexeme = lexeme;
  phrase.whole = true;
  phrase.listed = listed;
  phrase.from = from;
  phrase.to = to;
}

function phraseFor({ hashes, phrases }: Phrases, hash: number): Phrase {
  let place = hash & (PLACES - 1);
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
  hashes[place] = hash;
  const known = phrases[place];
  if (known) return known;
  const phrase = phraseOf(NO_LEXEME);
  phrases[place] = phrase;
  return phrase;
}
