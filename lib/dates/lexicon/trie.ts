import { DIRECTION_MARKS, HALF_SPACE } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import type { Lexeme } from './lexeme.ts';

/** What a UTF-16 unit is to the reader of tokens; numbers from `FIRST_LETTER` are letters of the lexicon. */
export const OTHER = 0;
export const SKIPPED = 1;
export const GAP = 2;
export const DIGIT = 3;
export const DOT = 4;
export const LETTER = 5;
const FIRST_LETTER = 6;

/** The phrases of a lexicon as a tree of letters, laid out flat so that a word is looked up without a copy of it. */
export interface Trie {
  /** The class of each UTF-16 unit. */
  classes: Uint8Array;
  /** How many classes there are: `edges[node * width + class]` is the next node, 0 where there is none. */
  width: number;
  edges: Uint16Array;
  /** 1 where a gap may stand (or be missing) in a phrase. */
  gaps: Uint8Array;
  /** What the phrase that ends at a node means. */
  lexemes: (Lexeme | undefined)[];
}

/**
 * Builds the trie of a lexicon. Phrases are folded (see `fold`); a space in a phrase stands for any gap or none, so
 * that `سال جاری` is also found as `سال جاری` and `سالجاری`. Of equal phrases the first counts.
 */
export function buildTrie(entries: readonly (readonly [phrase: string, lexeme: Lexeme])[]): Trie {
  // Folded and laid out all at once, since the first reading of a page waits for it.
  const letters = fold(entries.map(([phrase]) => phrase).join(END));
  const { classes, width } = characterClasses(letters);
  const edges = new Uint16Array((letters.length + 1) * width);
  const gaps = new Uint8Array(letters.length + 1);
  const lexemes: (Lexeme | undefined)[] = [undefined];
  let from = 0;
  for (const [phrase, lexeme] of entries) {
    let node = 0;
    for (let at = from; at < from + phrase.length; at++) {
      const label = classes[letters.charCodeAt(at)] ?? OTHER;
      if (label === GAP) {
        gaps[node] = 1;
        continue;
      }
      const edge = node * width + label;
      node = edges[edge] || lexemes.push(undefined) - 1;
      edges[edge] = node;
    }
    lexemes[node] ??= lexeme;
    from += phrase.length + END.length;
  }
  const count = lexemes.length;
  return { classes, width, edges: edges.slice(0, count * width), gaps: gaps.slice(0, count), lexemes };
}

const END = '\n';

/** The class of every UTF-16 unit, letters of the alphabet by what they fold to, so that ي and ی are one; and how many. */
function characterClasses(alphabet: string): Pick<Trie, 'classes' | 'width'> {
  const classes = new Uint8Array(0x1_0000);
  for (const [first, last] of LETTER_RANGES) classes.fill(LETTER, first, last + 1);
  for (const [first, last] of SKIPPED_RANGES) classes.fill(SKIPPED, first, last + 1);
  for (const mark of DIRECTION_MARKS) classes[mark.charCodeAt(0)] = SKIPPED;
  for (const gap of [' ', '\t', '\u00a0', '\u2009', '\u202f', HALF_SPACE]) classes[gap.charCodeAt(0)] = GAP;
  for (const zero of [0x30, 0x660, 0x6f0]) classes.fill(DIGIT, zero, zero + 10);
  classes['.'.charCodeAt(0)] = DOT;
  const labels = new Map<string, number>();
  for (const letter of new Set(alphabet)) {
    if (!NO_LETTERS.has(letter)) labels.set(letter, FIRST_LETTER + labels.size);
  }
  const arabic = String.fromCharCode(...Array.from({ length: 0x100 }, (_, index) => 0x600 + index));
  for (const [index, letter] of [...fold(arabic)].entries()) {
    const label = labels.get(letter);
    if (label !== undefined) classes[0x600 + index] = label;
  }
  return { classes, width: FIRST_LETTER + labels.size };
}

const NO_LETTERS = new Set([' ', '.', END]);

/** Latin, Greek, Cyrillic and the scripts up to Arabic; Arabic letters; everything after but punctuation and symbols. */
const LETTER_RANGES = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0x5ff],
  [0x620, 0x64a],
  [0x66e, 0x6d3],
  [0x6d5, 0x6ff],
  [0x700, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfd3d],
  [0xfd50, 0xfdfb],
  [0xfe70, 0xfefc],
] as const;

/** Tatweel, vowel marks and joiners: in the middle of a word they are not seen. */
const SKIPPED_RANGES = [
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0xad, 0xad],
  [0x200b, 0x200b],
  [0x200d, 0x200d],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
] as const;
