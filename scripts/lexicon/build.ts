import { analyse } from '../../lib/typography/half-spaces/analyse.ts';
import { PREFIXES, SPACED_ENDINGS } from '../../lib/typography/half-spaces/spaced.ts';
import { emptyWord, joinsAfter, LONGEST, readWord, type Word } from '../../lib/typography/half-spaces/word.ts';
import {
  ADJECTIVE,
  AMBIGUOUS,
  ENDING,
  EVEN,
  FIRST_PART,
  NEVER_APART,
  SILENT_HE,
  SPLITS,
  WORD,
} from '../../lib/typography/lexicon/entry.ts';
import { emptyTable, type Lexicon, put } from '../../lib/typography/lexicon/table.ts';
import type { Count } from './counts.ts';
import type { Spellings } from './dictionary.ts';
import { lettersOf, splitsOf } from './spelling.ts';

const LONGEST_WORD = 19;
/** Fewer sightings say nothing. */
const ENOUGH = 3;
const OFTEN = 10;
/** The share of half-spaces among a word's sightings without a space from which it is split. */
const SPLIT_SHARE = 0.6;
const COMPARATIVE_SHARE = 0.5;
/** Where it is also often written with a space: it is felt as two words. */
const EVEN_SHARE = 0.45;
const SPACED_TOO = 0.2;
/** Where the space is by far the commonest, it is a phrase, and its half-space somebody's habit. */
const PHRASE = 8;
const PHRASE_SHARE = 0.75;
/** How many times commoner a word must be in one piece to stay so, if its endings explain it in two. */
const ONE_WORD = 2;
/** A power of two from which the likelier way is taken without a look at the neighbours. */
const CERTAIN = 7;
const JOINS = /[^اآدذرزژو]$/;
/** The share of half-spaces among a compound's sightings in two parts from which a space is a slip. */
const APART_SHARE = 0.9;
const DETERMINERS = new Set('این آن همان همین هیچ یک هر چه به'.split(' '));
/** What surnames end in: each family writes its name its own way. */
const OF_NAMES = /(?:پور|زاده|نژاد|فر|فرد|نیا|آبادی|بخش|الله)$/;
/** After a letter that joins these are written together with their word. */
const POSSESSIVES = new Set(['مان', 'تان', 'شان']);
/** After he or ye they stand apart, but not after the ye of the plural. */
const TAKES_POSSESSIVE = /(?<!-ها)[هی]-[^-]+$/;

/** The lexicon's entries by letters, from the dictionary's words and the counts of real spellings. */
export function build(dictionary: Spellings, bare: ReadonlySet<string>, counts: readonly Count[]): Map<string, number> {
  const byLetters = new Map(counts.map((count) => [count.letters, count]));
  const entries = new Map<string, number>();
  const lexicon = emptyTable(150_000);
  const set = (letters: string, entry: number) => {
    entries.set(letters, entry);
    const word = spelled(lexicon, letters);
    put(lexicon, word.hashesA[word.length] ?? 0, word.hashesB[word.length] ?? 0, entry);
  };
  for (const [letters, entry] of fromDictionary(dictionary)) set(letters, entry);
  for (const [letters, entry] of ambiguous(entries, byLetters)) set(letters, entry);
  for (const count of [...counts].sort((a, b) => a.letters.length - b.letters.length)) {
    if (count.letters.length > LONGEST_WORD) continue;
    const want = decide(count);
    if (want === undefined || (entries.get(count.letters) ?? 0) & AMBIGUOUS) continue;
    const word = spelled(lexicon, count.letters);
    const got = analyse(word);
    if (visible(word, want) === visible(word, Math.max(got, 0))) continue;
    const old = entries.get(count.letters) ?? 0;
    if (want === 0 && got > 0 && !isOneWord(count)) continue;
    if (want === 0) set(count.letters, (old & ~SPLITS) | WORD);
    else set(count.letters, (old & ~(SPLITS | WORD)) | want | lastPartFlags(count, entries));
  }
  for (const count of counts) {
    if (!isNeverApart(count)) continue;
    const [first = ''] = count.split[0]?.spelling.split('-') ?? [];
    const letters = count.letters;
    if (!((entries.get(letters) ?? 0) & SPLITS)) continue;
    set(letters, (entries.get(letters) ?? 0) | NEVER_APART);
    set(first, (entries.get(first) ?? 0) | FIRST_PART);
  }
  for (const prefix of PREFIXES) set(prefix, (entries.get(prefix) ?? 0) | FIRST_PART);
  for (const ending of SPACED_ENDINGS) set(ending, (entries.get(ending) ?? 0) | ENDING);
  for (const [letters, entry] of entries) if (bare.has(letters) && !byLetters.has(letters) && isNeedless(lexicon, letters, entry)) entries.delete(letters);
  return entries;
}

/** The words that end in های and are either a plural or a singular with ای. */
function ambiguous(
  entries: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, Count>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [singular, entry] of entries) {
    const noun = singular.slice(0, -1);
    if (!(entry & SILENT_HE) || entry & SPLITS || !((entries.get(noun) ?? 0) & WORD)) continue;
    const letters = `${noun}های`;
    if (letters.length > LONGEST_WORD) continue;
    const power = Math.round(Math.log2(likelihoodOfPlural(noun, counts)));
    const old = (entries.get(letters) ?? 0) & ~(SPLITS | WORD);
    if (power > CERTAIN) found.set(letters, old | (1 << noun.length));
    else if (power < -CERTAIN) found.set(letters, old | (1 << singular.length));
    else found.set(letters, AMBIGUOUS | (power + EVEN));
  }
  return found;
}

/** How many times likelier the plural is: by its own counts, else by how common the two nouns are. */
function likelihoodOfPlural(noun: string, counts: ReadonlyMap<string, Count>): number {
  const ways = counts.get(`${noun}های`);
  const seen = (spelling: string) => ways?.split.find((way) => way.spelling === spelling)?.count ?? 0;
  const plural = seen(`${noun}-های`) + (JOINS.test(noun) ? 0 : (ways?.joined ?? 0));
  const singular = seen(`${noun}ه-ای`);
  const nounCount = counts.get(noun)?.joined ?? 0;
  const pluralCount = total(counts.get(`${noun}ها`));
  const heCount = counts.get(`${noun}ه`)?.joined ?? 0;
  const expected = (pluralCount * 1.5 + nounCount * 0.02 + 0.1) / (heCount * 0.05 + 0.1);
  const share = Math.min(0.85, Math.max(0.15, expected / (expected + 1)));
  return (plural + share) / (singular + 1 - share);
}

function total(count: Count | undefined): number {
  return count ? count.joined + count.split.reduce((sum, way) => sum + way.count, 0) : 0;
}

function isNeedless(lexicon: Lexicon, letters: string, entry: number): boolean {
  if (entry !== WORD) return false;
  const word = spelled(lexicon, letters);
  put(lexicon, word.hashesA[word.length] ?? 0, word.hashesB[word.length] ?? 0, NEVER_APART);
  const needless = analyse(word) <= 0;
  put(lexicon, word.hashesA[word.length] ?? 0, word.hashesB[word.length] ?? 0, entry);
  return needless;
}

/** Whether a word that endings explain is yet written as one so often that it is no slip. */
function isOneWord({ joined, split }: Count): boolean {
  const apart = split.reduce((sum, way) => sum + way.count, 0);
  return apart === 0 || (joined >= OFTEN && joined >= apart * ONE_WORD);
}

/** Split bits after letters that join: the others cannot be seen. */
function visible(word: Word, splits: number): number {
  let seen = 0;
  for (let at = 1; at < word.length; at += 1) if (splits & (1 << at) && joinsAfter(word, at)) seen |= 1 << at;
  return seen;
}

/** Whether a compound of two words is written with a space so rarely that the space is a slip. */
function isNeverApart({ split, spaced, letters }: Count): boolean {
  const [best] = split;
  if (!best || letters.length > LONGEST_WORD || best.count < OFTEN) return false;
  const [first = '', ...others] = best.spelling.split('-');
  if (others.length !== 1 || first.length < 2 || DETERMINERS.has(first) || OF_NAMES.test(best.spelling)) return false;
  return !SPACED_ENDINGS.includes(others[0] ?? '') && best.count / (best.count + spaced) >= APART_SHARE;
}

function lastPartFlags(count: Count, entries: ReadonlyMap<string, number>): number {
  const last = count.split[0]?.spelling.split('-').at(-1) ?? '';
  return (entries.get(last) ?? 0) & (SILENT_HE | ADJECTIVE);
}

/** What the counts say: split bits, 0 for one word, undefined when they do not say. */
function decide({ letters, joined, spaced, split }: Count): number | undefined {
  const apart = split.reduce((sum, way) => sum + way.count, 0);
  const [best] = split;
  if (apart + joined < ENOUGH) return undefined;
  if (!best) return 0;
  const [first = '', ...others] = best.spelling.split('-');
  if (POSSESSIVES.has(others.at(-1) ?? '') && !TAKES_POSSESSIVE.test(best.spelling)) return undefined;
  const share = apart / (apart + joined);
  const phrase = spaced > apart * PHRASE;
  const enough = /تر(?:ین)?$/.test(letters) ? COMPARATIVE_SHARE : phrase ? PHRASE_SHARE : SPLIT_SHARE;
  const spacedToo = apart >= OFTEN && spaced >= apart * SPACED_TOO && !DETERMINERS.has(first) && !phrase;
  return share >= (spacedToo ? EVEN_SHARE : enough) ? splitsOf(best.spelling) : 0;
}

function fromDictionary(dictionary: Spellings): Map<string, number> {
  const entries = new Map<string, number>();
  for (const [spelling, flags] of dictionary) {
    const letters = lettersOf(spelling);
    if (letters.length > LONGEST_WORD) continue;
    const entry = entries.get(letters);
    const splits = splitsOf(spelling);
    const last = splits ? (dictionary.get(spelling.slice(spelling.lastIndexOf('-') + 1)) ?? 0) : 0;
    const inherited = last & (SILENT_HE | ADJECTIVE);
    if (entry === undefined) entries.set(letters, splits ? (flags & ~WORD) | splits | inherited : flags);
    else if (splits === 0) entries.set(letters, (entry & ~SPLITS) | flags);
    else if (!(entry & WORD)) entries.set(letters, entry | (flags & ~WORD));
  }
  return entries;
}

function spelled(lexicon: Lexicon, letters: string): Word {
  return readWord(emptyWord(lexicon), letters, 0, Math.min(letters.length, LONGEST));
}
