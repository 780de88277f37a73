import { ADJECTIVE, AMBIGUOUS, SILENT_HE, SPLITS, WORD } from '../lexicon/entry.ts';
import { spell } from '../lexicon/letters.ts';
import { endsInSilentPart, splitCompound } from './compounds.ts';
import { APART_BY_LAST, type Ending, TOGETHER_BY_LAST } from './endings.ts';
import { splitVerb } from './verbs.ts';
import { endsWith, entryTo, joinsAfter, type Word } from './word.ts';

/** The word is not known. */
export const UNKNOWN = -1;

const YE = spell('ی')[0];
const HE = spell('ه')[0];
const COMPARATIVES = [spell('تر'), spell('ترین')];
const UNMISTAKABLE = ['هایشان', 'هایی', 'هایش', 'های', 'ها'].map(spell);
const PERFECT_PLURAL = spell('اند');
const SHORTEST_UNKNOWN = 4;
/** Short words that happen to stand before تر (سن‌تر) are left alone unless they are adjectives. */
const LONG_ENOUGH = 4;
const MAX_ENDINGS = 3;

/**
 * Where the half-spaces of a word written without them belong: bit i says after letter i, counted from 1; 0 when it
 * has none; UNKNOWN when it is no word of the lexicon, with or without endings.
 */
export function analyse(word: Word): number {
  const entry = entryTo(word, word.length);
  if (entry !== 0) {
    if (entry & AMBIGUOUS) return 0;
    if (entry & (SPLITS | WORD)) return entry & SPLITS;
  }
  const verb = splitVerb(word);
  if (verb !== 0) return verb;
  const known = splitEndings(word, word.length, 0);
  if (known !== UNKNOWN) return known;
  const compound = splitCompound(word, word.length);
  return compound === UNKNOWN ? splitUnknown(word) : compound;
}

/** A word that is not known takes the endings that hardly any word ends in by itself. */
function splitUnknown(word: Word): number {
  for (const ending of UNMISTAKABLE) {
    const before = word.length - ending.length;
    if (before >= SHORTEST_UNKNOWN && endsWith(word, word.length, ending)) {
      return joinsAfter(word, before) ? 1 << before : UNKNOWN;
    }
  }
  const before = word.length - 3;
  if (before >= 3 && word.letters[before - 1] === HE && endsWith(word, word.length, PERFECT_PLURAL))
    return 1 << before;
  return UNKNOWN;
}

/** Takes one ending off the first `end` letters, then looks at what is before it. */
function splitEndings(word: Word, end: number, depth: number): number {
  if (depth >= MAX_ENDINGS) return UNKNOWN;
  const together = splitTogether(word, end, depth);
  if (together === 0) return 0;
  for (const ending of APART_BY_LAST[word.letters[end - 1] ?? 0] ?? []) {
    if (!endsWith(word, end, ending.letters)) continue;
    const before = end - ending.letters.length;
    if (before < 2 || !hosts(word, before, ending)) continue;
    const splits = stemSplits(word, before, depth);
    if (splits !== UNKNOWN) return joinsAfter(word, before) ? splits | (1 << before) : splits;
  }
  return together;
}

/** Endings that are written together leave the half-spaces of the word before them as they are. */
function splitTogether(word: Word, end: number, depth: number): number {
  let best = UNKNOWN;
  for (const ending of TOGETHER_BY_LAST[word.letters[end - 1] ?? 0] ?? []) {
    const before = end - ending.length;
    if (!endsWith(word, end, ending) || endsInSilentHe(word, before)) continue;
    const entry = entryTo(word, before);
    const splits =
      entry & (SPLITS | WORD) && !(entry & AMBIGUOUS) ? entry & SPLITS : comparative(word, before, depth);
    if (splits === 0) return 0;
    if (splits !== UNKNOWN) best = splits;
  }
  return best;
}

function comparative(word: Word, end: number, depth: number): number {
  return COMPARATIVES.some((ending) => endsWith(word, end, ending))
    ? splitEndings(word, end, depth + 1)
    : UNKNOWN;
}

function stemSplits(word: Word, end: number, depth: number): number {
  const entry = entryTo(word, end);
  if (entry & AMBIGUOUS) return UNKNOWN;
  if (entry & (SPLITS | WORD)) return entry & SPLITS;
  const splits = splitEndings(word, end, depth + 1);
  return splits === UNKNOWN ? splitCompound(word, end) : splits;
}

function endsInSilentHe(word: Word, end: number): boolean {
  const entry = entryTo(word, end);
  return entry === 0 ? endsInSilentPart(word, end) : (entry & SILENT_HE) !== 0;
}

function hosts(word: Word, end: number, { host }: Ending): boolean {
  const last = word.letters[end - 1];
  if (host === 'silent-he') return last === HE && endsInSilentHe(word, end);
  if (host === 'ye') return last === YE;
  if (host === 'adjective')
    return last === YE || end >= LONG_ENOUGH || (entryTo(word, end) & ADJECTIVE) !== 0;
  if (host === 'superlative') return end >= 3;
  return true;
}
