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

/**
 * The hash of a phrase that goes on with a letter is `(hash * HASH_BASE + letter) & HASH_BITS`: with so few bits the product
 * is a small integer in every engine. It is spelled out where it is needed, since a call for each letter would be most of
 * what starting and the first reading of a page cost, before any of this is compiled.
 */
export const HASH_BASE = 37;
export const HASH_BITS = 0xff_ffff;

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
  for (let at = 0; at < listed.length; at++) {
    const kind = CLASSES[listed.charCodeAt(at)] ?? OTHER;
    if (kind >= LETTER) {
      hash = (hash * HASH_BASE + kind) & HASH_BITS;
    } else if (kind === OTHER) {
      // A bar; or the end of a line, which comes after one.
      if (hash !== 0) add(table, hash, lexeme, listed, from, at);
      from = at + 1;
      hash = 0;
    } else if (hash !== 0 && (kind === GAP || kind === DOT)) {
      open(table, hash);
      if (kind !== DOT) continue;
      hash = (hash * HASH_BASE + DOT) & HASH_BITS;
      open(table, hash);
    }
  }
  add(table, hash, lexeme, listed, from, listed.length);
}

/** Adds the phrase that stands in a list from one offset to another. */
function add(table: Phrases, hash: number, lexeme: Lexeme, listed: string, from: number, to: number): void {
  const place = placeOf(table, hash);
  const known = table.phrases[place];
  if (!known?.whole) {
    table.phrases[place] = { lexeme, whole: true, opens: known?.opens ?? false, listed, from, to };
    return;
  }
  const { also = [], kind, value } = known.lexeme;
  known.lexeme = lexemeOf(kind, value, { ...known.lexeme, also: [...also, lexeme.kind] });
}

/** Notes that phrases go on from here. */
function open(table: Phrases, hash: number): void {
  const place = placeOf(table, hash);
  const known = table.phrases[place];
  if (known) known.opens = true;
  else table.phrases[place] = { lexeme: NO_LEXEME, whole: false, opens: true, listed: '', from: 0, to: 0 };
}

/** The place of a hash in the table, which it takes if it has none. */
function placeOf({ hashes }: Phrases, hash: number): number {
  let place = hash & (PLACES - 1);
  while (hashes[place] !== hash) {
    if (hashes[place] === 0) hashes[place] = hash;
    else place = (place + 1) & (PLACES - 1);
  }
  return place;
}
