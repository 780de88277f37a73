import { analyse } from '../../lib/typography/half-spaces/analyse.ts';
import { PREFIXES, SPACED_ENDINGS } from '../../lib/typography/half-spaces/spaced.ts';
import { emptyWord, joinsAfter, readWord, type Word } from '../../lib/typography/half-spaces/word.ts';
import {
  ADJECTIVE,
  AMBIGUOUS,
  ENDING,
  FIRST_PART,
  NEVER_APART,
  SILENT_HE,
  SPLITS,
  WORD,
} from '../../lib/typography/lexicon/entry.ts';
import { spell } from '../../lib/typography/lexicon/letters.ts';
import type { Lexicon } from '../../lib/typography/lexicon/lexicon.ts';
import type { Count } from './counts.ts';
import type { Dictionary } from './dictionary.ts';
import { isNeverApart, isOneWord, splitsByCounts } from './evidence.ts';
import { wordsOfTwoNumbers } from './number.ts';
import { lettersOf, splitsOf } from './spelling.ts';

/** Split bits have room for no more letters. */
const LONGEST_WORD = 19;
/** A lexicon in the making: its entries by letters, and as the analysis of words looks them up. */
interface Draft {
  entries: Map<string, number>;
  lexicon: Lexicon;
  /** The same entries by the codes of their letters. */
  byCodes: Map<string, number>;
}

/**
 * The lexicon's entries by letters. The dictionary gives the words; real spellings decide where it knows two ways or
 * none, and are added only where taking a word apart by its endings would say something else.
 */
export function build(dictionary: Dictionary, allCounts: readonly Count[]): Map<string, number> {
  const counts = allCounts.filter(({ letters }) => letters.length <= LONGEST_WORD);
  const byLetters = new Map(counts.map((count) => [count.letters, count]));
  const draft = emptyDraft();
  for (const [letters, entry] of wordsOf(dictionary)) set(draft, letters, entry);
  for (const [letters, entry] of wordsOfTwoNumbers(draft.entries, byLetters, LONGEST_WORD)) {
    set(draft, letters, entry);
  }
  // Short words first: longer ones are made of them.
  for (const count of counts.toSorted((a, b) => a.letters.length - b.letters.length)) correct(draft, count);
  for (const count of counts) if (isNeverApart(count)) markParts(draft, count);
  for (const prefix of PREFIXES) mark(draft, prefix, FIRST_PART);
  for (const ending of SPACED_ENDINGS) mark(draft, ending, ENDING);
  for (const letters of dictionary.bare)
    if (!byLetters.has(letters) && isNeedless(draft, letters)) draft.entries.delete(letters);
  return draft.entries;
}

function emptyDraft(): Draft {
  const byCodes = new Map<string, number>();
  const search = (letters: Uint8Array, from: number, to: number) =>
    byCodes.get(String.fromCharCode(...letters.subarray(from, to))) ?? 0;
  // It changes all the time: nothing of it may be recalled.
  return { entries: new Map(), byCodes, lexicon: { search, recent: new Int32Array(0) } };
}

function set(draft: Draft, letters: string, entry: number): void {
  draft.entries.set(letters, entry);
  setCodes(draft, letters, entry);
}

function setCodes({ byCodes }: Draft, letters: string, entry: number): void {
  byCodes.set(String.fromCharCode(...spell(letters)), entry);
}

function mark(draft: Draft, letters: string, bits: number): void {
  set(draft, letters, (draft.entries.get(letters) ?? 0) | bits);
}

/** The dictionary's words by their letters. A word that it has both in one piece and in two is left in one. */
function wordsOf({ spellings }: Dictionary): Map<string, number> {
  const entries = new Map<string, number>();
  for (const [spelling, flags] of spellings) {
    const letters = lettersOf(spelling);
    if (letters.length > LONGEST_WORD) continue;
    const entry = entries.get(letters);
    const splits = splitsOf(spelling);
    if (splits === 0) entries.set(letters, ((entry ?? 0) & ~SPLITS) | flags);
    else if (entry === undefined)
      entries.set(letters, (flags & ~WORD) | splits | lastPart(spelling, spellings));
    else if ((entry & WORD) === 0) entries.set(letters, entry | (flags & ~WORD));
  }
  return entries;
}

/** A compound takes the endings that its last part takes. */
function lastPart(spelling: string, words: ReadonlyMap<string, number>): number {
  return (words.get(spelling.slice(spelling.lastIndexOf('-') + 1)) ?? 0) & (SILENT_HE | ADJECTIVE);
}

/** Gives a word an entry of its own if real spellings differ from what is known of it so far. */
function correct(draft: Draft, count: Count): void {
  const { letters, split } = count;
  const known = draft.entries.get(letters) ?? 0;
  const wanted = splitsByCounts(count);
  if (wanted === undefined || known & AMBIGUOUS) return;
  const word = spelled(draft.lexicon, letters);
  const found = Math.max(0, analyse(word));
  if (visible(word, wanted) === visible(word, found)) return;
  if (isForeignName(draft, split[0]?.spelling ?? '')) return;
  if (wanted !== 0) {
    const kind = lastPart(split[0]?.spelling ?? '', draft.entries);
    set(draft, letters, (known & ~(SPLITS | WORD)) | wanted | kind);
  } else if (found === 0 || isOneWord(count)) set(draft, letters, (known & ~SPLITS) | WORD);
}

/** Names like پاری‌سن‌ژرمن: three parts, one of them no word. They are left as each outlet writes them. */
function isForeignName({ entries }: Draft, spelling: string): boolean {
  const parts = spelling.split('-');
  return parts.length > 2 && parts.some((part) => !entries.has(part) && !SPACED_ENDINGS.includes(part));
}

/** Split bits after letters that join: the others cannot be seen. */
function visible(word: Word, splits: number): number {
  let seen = 0;
  for (let at = 1; at < word.length; at += 1) if (splits & (1 << at) && joinsAfter(word, at)) seen |= 1 << at;
  return seen;
}

function markParts(draft: Draft, { letters, split }: Count): void {
  if (((draft.entries.get(letters) ?? 0) & SPLITS) === 0) return;
  mark(draft, letters, NEVER_APART);
  mark(draft, split[0]?.spelling.split('-')[0] ?? '', FIRST_PART);
}

/** Whether a word that takes no endings would be left alone without its entry too. */
function isNeedless(draft: Draft, letters: string): boolean {
  if (draft.entries.get(letters) !== WORD) return false;
  setCodes(draft, letters, NEVER_APART);
  const needless = analyse(spelled(draft.lexicon, letters)) <= 0;
  setCodes(draft, letters, WORD);
  return needless;
}

function spelled(lexicon: Lexicon, letters: string): Word {
  return readWord(emptyWord(lexicon), letters, 0, letters.length);
}
