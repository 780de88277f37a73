import { HALF_SPACE, NON_JOINING_LETTERS } from '../../text/characters.ts';
import { isSign, isSpace } from '../characters.ts';
import { AMBIGUOUS, ENDING, EVEN, FIRST_PART, SPLITS, WORD } from '../lexicon/entry.ts';
import { SEED_A, SEED_B, stepA, stepB } from '../lexicon/hash.ts';
import { letterCode } from '../lexicon/letters.ts';
import { NOT_RECENT, recall } from '../lexicon/lexicon.ts';
import type { RuleName } from '../rules.ts';
import type { TidyEdit } from '../tidy.ts';
import { analyse } from './analyse.ts';
import { numberOf } from './neighbours.ts';
import { openReader } from './reader.ts';
import { ruleOfSplit } from './rule-of-split.ts';
import { ruleOfPair } from './spaced.ts';
import { entryTo, LONGEST, readWord, type Word } from './word.ts';

/** A run of letters with no vowel sign among them. */
interface Run {
  start: number;
  end: number;
  /** What the lexicon knows of it as it is written. */
  entry: number;
}

/** The desk at which one passage is mended. */
interface Desk {
  text: string;
  rules: ReadonlySet<RuleName>;
  first: Word;
  second: Word;
  edits: TidyEdit[];
}

const END_OF_MORE = new RegExp(`(?:[${[...NON_JOINING_LETTERS].join('')}]ه|ی)ای$`);

/** Half-spaces for words that lost theirs, and in place of spaces before endings and after prefixes. */
export function mendHalfSpaces(text: string, rules: ReadonlySet<RuleName>): TidyEdit[] {
  const { first, second } = openReader();
  const desk: Desk = { text, rules, first, second, edits: [] };
  let before: Run = { start: -1, end: -1, entry: 0 };
  let run: Run = { start: 0, end: 0, entry: 0 };
  let at = 0;
  while (at < text.length) {
    findRun(run, text, at, first);
    if (run.start === run.end) break;
    if (run.end - run.start <= LONGEST) {
      const leans = (before.entry & FIRST_PART) !== 0 || (run.entry & ENDING) !== 0;
      if (leans && before.end === run.start - 1 && isSpace(text.charCodeAt(before.end)))
        closeUp(desk, before, run);
      if (!isSettled(run)) mendWord(desk, run);
    }
    at = run.end;
    [before, run] = [run, before];
    // A sign ends the word, or stands inside it and takes it out of reach.
    while (isSign(text.charCodeAt(at))) at += 1;
  }
  return desk.edits;
}

/** Most words are in the lexicon as they stand. */
function isSettled({ start, end, entry }: Run): boolean {
  return end - start < 3 || ((entry & (WORD | ENDING)) !== 0 && (entry & (SPLITS | AMBIGUOUS)) === 0);
}

/** Makes `run` the next one from `at` on, looked up in `word`; an empty one at the end of the text. */
function findRun(run: Run, text: string, at: number, word: Word): void {
  let start = at;
  while (start < text.length && letterCode(text.charCodeAt(start)) === 0) start += 1;
  let hashA = SEED_A;
  let hashB = SEED_B;
  let end = start;
  for (; end < text.length; end += 1) {
    const code = letterCode(text.charCodeAt(end));
    if (code === 0) break;
    hashA = stepA(hashA, code);
    hashB = stepB(hashB, code);
  }
  run.start = start;
  run.end = end;
  run.entry = recall(word.lexicon, hashA, hashB);
  if (run.entry === NOT_RECENT) {
    run.entry = end - start <= LONGEST ? entryTo(readWord(word, text, start, end), end - start) : 0;
  }
}

/** A space before an ending becomes a half-space, or nothing where the letter before does not join. */
function closeUp(desk: Desk, before: Run, run: Run): void {
  const { text, rules, edits } = desk;
  const first = readWord(desk.first, text, before.start, before.end);
  const second = readWord(desk.second, text, run.start, run.end);
  const rule = ruleOfPair({ text, first, second, start: before.start, middle: run.start, end: run.end });
  if (rule === undefined || !rules.has(rule)) return;
  const insert = NON_JOINING_LETTERS.has(text.charAt(before.end - 1)) ? '' : HALF_SPACE;
  edits.push({ start: before.end, end: run.start, insert, rule });
}

function mendWord(desk: Desk, run: Run): void {
  const { text } = desk;
  if (isWithinSigns(text, run)) return;
  const splits =
    run.entry & AMBIGUOUS
      ? splitByNeighbours(text, run)
      : analyse(readWord(desk.first, text, run.start, run.end));
  if (splits > 0 && !belongsToMore(text, run)) insertHalfSpaces(desk, run, splits);
}

/**
 * Whether what looks like a singular with ای is the end of a longer word with a half-space in it: the plural of
 * چشم‌انداز in چشم‌اندازهای, the ye of ezafe in ویکی‌پدیای.
 */
function belongsToMore(text: string, { start, end }: Run): boolean {
  return text.charAt(start - 1) === HALF_SPACE && END_OF_MORE.test(text.slice(start, end));
}

function insertHalfSpaces({ text, rules, edits }: Desk, { start, end }: Run, splits: number): void {
  for (let at = start + 1, next: number; at < end; at = next) {
    next = at + 1;
    if ((splits & (1 << (at - start))) === 0) continue;
    while (next < end && (splits & (1 << (next - start))) === 0) next += 1;
    if (NON_JOINING_LETTERS.has(text.charAt(at - 1))) continue;
    const rule = ruleOfSplit(text.slice(start, at), text.slice(at, next));
    if (rules.has(rule)) edits.push({ start: at, end: at, insert: HALF_SPACE, rule });
  }
}

function splitByNeighbours(text: string, { start, end, entry }: Run): number {
  const number = numberOf(text, start, end, (entry & SPLITS) - EVEN);
  if (number === undefined) return 0;
  return 1 << (end - start - (number === 'plural' ? 3 : 2));
}

/** Whether vowel signs part the run from more letters of its word. */
function isWithinSigns(text: string, { start, end }: Run): boolean {
  if (isSign(text.charCodeAt(start - 1))) return true;
  let after = end;
  while (isSign(text.charCodeAt(after))) after += 1;
  return after > end && letterCode(text.charCodeAt(after)) > 0;
}
