import { AMBIGUOUS, SPLITS } from '../../lib/typography/lexicon/entry.ts';
import { CODE_LIMIT, spell } from '../../lib/typography/lexicon/letters.ts';
import {
  DIGIT_BASE,
  DIGITS,
  KIND_BASE,
  KINDS_A_CHARACTER,
  LETTER_BASE,
  MORE_KINDS,
  RADIX,
  SHELF_LETTERS,
  SHELF_MARK,
  SPLIT_BASE,
} from '../../lib/typography/lexicon/packed.ts';

/** A word in the characters that packed.ts describes. */
interface Word {
  letters: string;
  /** Its kind and its half-spaces. */
  entry: string;
}

/** In place of a letter that a short word lacks. */
const NO_LETTER = String.fromCharCode(LETTER_BASE);

/** Packs entries by their letters into the ASCII text that packed.ts describes. */
export function pack(entries: ReadonlyMap<string, number>): string {
  const kinds = kindsByFrequency([...entries.values()].map(kindOf));
  const words = [...entries].map(([letters, entry]) => ({
    letters: encodeLetters(letters),
    entry: encodeKind(kinds.indexOf(kindOf(entry))) + encodeSplits(entry & ~kindOf(entry)),
  }));
  words.sort((a, b) => (a.letters < b.letters ? -1 : 1));
  return `${kinds.map((kind) => kind.toString(36)).join(',')};${packShelves(words)}`;
}

/** An entry without its half-spaces; those bits of ambiguous words mean something else and stay. */
function kindOf(entry: number): number {
  return entry & AMBIGUOUS ? entry : entry & ~SPLITS;
}

/** The directory and the shelves of sorted words. */
function packShelves(words: readonly Word[]): string {
  let directory = '';
  let shelves = '';
  let next = 0;
  for (let pair = 0; pair < CODE_LIMIT * CODE_LIMIT; pair += 1) {
    directory += encodeNumber(shelves.length);
    const first = String.fromCharCode(LETTER_BASE + Math.floor(pair / CODE_LIMIT));
    const beginning = first + String.fromCharCode(LETTER_BASE + (pair % CODE_LIMIT));
    let third = '';
    for (let word = words[next]; word && shelfOf(word).startsWith(beginning); word = words[next]) {
      const letter = shelfOf(word).slice(-1);
      if (letter !== third) shelves += String.fromCharCode(SHELF_MARK) + letter;
      shelves += word.letters.slice(SHELF_LETTERS) + word.entry;
      third = letter;
      next += 1;
    }
  }
  return directory + encodeNumber(shelves.length) + shelves;
}

function shelfOf({ letters }: Word): string {
  return letters.slice(0, SHELF_LETTERS).padEnd(SHELF_LETTERS, NO_LETTER);
}

function encodeLetters(letters: string): string {
  return String.fromCharCode(...[...spell(letters)].map((code) => LETTER_BASE + code));
}

function encodeKind(kind: number): string {
  const more = String.fromCharCode(MORE_KINDS).repeat(Math.floor(kind / KINDS_A_CHARACTER));
  return more + String.fromCharCode(KIND_BASE + (kind % KINDS_A_CHARACTER));
}

function encodeSplits(splits: number): string {
  let encoded = '';
  for (let at = 1; splits >> at !== 0; at += 1) {
    if (splits & (1 << at)) encoded += String.fromCharCode(SPLIT_BASE + at);
  }
  return encoded;
}

function encodeNumber(number: number): string {
  let encoded = '';
  for (let rest = number; encoded.length < DIGITS; rest = Math.floor(rest / RADIX)) {
    encoded = String.fromCharCode(DIGIT_BASE + (rest % RADIX)) + encoded;
  }
  return encoded;
}

function kindsByFrequency(kinds: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([kind]) => kind);
}
