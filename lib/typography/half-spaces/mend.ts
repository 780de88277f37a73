import { HALF_SPACE } from '../../text/characters.ts';
import { isSign, isSpace } from '../characters.ts';
import { AMBIGUOUS, EVEN, SPLITS } from '../lexicon/entry.ts';
import { letterCode } from '../lexicon/letters.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import type { RuleName } from '../rules.ts';
import type { TidyEdit } from '../tidy.ts';
import { analyse } from './analyse.ts';
import { numberOf } from './neighbours.ts';
import { ruleOfSplit } from './rule-of-split.ts';
import { ruleOfPair } from './spaced.ts';
import { append, clear, emptyWord, entryTo, joinsAfter, LONGEST, type Word } from './word.ts';

/** Half-spaces for words that lost theirs, and in place of spaces before endings and after prefixes. */
export function mendHalfSpaces(text: string, rules: ReadonlySet<RuleName>): TidyEdit[] {
  const lexicon = openLexicon();
  const edits: TidyEdit[] = [];
  let word = emptyWord(lexicon);
  let before = emptyWord(lexicon);
  let start = 0;
  let startBefore = 0;
  while (start < text.length) {
    const end = readWord(text, start, word);
    if (end === start) {
      start += 1;
      continue;
    }
    if (word.length > 0) {
      if (before.length > 0 && isSpace(text.charCodeAt(start - 1)) && startBefore + before.length === start - 1) {
        const pair = { text, first: before, second: word, start: startBefore, middle: start, end };
        const rule = ruleOfPair(pair);
        if (rule && rules.has(rule)) edits.push(closeUp(before, start - 1, rule));
      }
      if (word.length > 2) mendWord(text, start, word, rules, edits);
    }
    [word, before] = [before, word];
    startBefore = start;
    start = end;
  }
  return edits;
}

/** Reads the run of letters at `start` into `word`, which stays empty when it has signs inside or is too long. */
function readWord(text: string, start: number, word: Word): number {
  clear(word);
  let at = start;
  for (; at < text.length; at += 1) {
    const code = letterCode(text.charCodeAt(at));
    if (code === 0) break;
    if (at - start < LONGEST) append(word, code);
  }
  if (at - start > LONGEST) clear(word);
  while (at > start && isSign(text.charCodeAt(at))) at += 1;
  for (; at > start && letterCode(text.charCodeAt(at)) > 0; at += 1) clear(word);
  return at;
}

/** A space before an ending becomes a half-space, or nothing where the letter before does not join. */
function closeUp(before: Word, space: number, rule: RuleName): TidyEdit {
  const insert = joinsAfter(before, before.length) ? HALF_SPACE : '';
  return { start: space, end: space + 1, insert, rule };
}

function mendWord(text: string, start: number, word: Word, rules: ReadonlySet<RuleName>, edits: TidyEdit[]): void {
  const entry = entryTo(word, word.length);
  const splits = entry & AMBIGUOUS ? splitByNeighbours(text, start, word, entry) : analyse(word);
  if (splits <= 0) return;
  const places: number[] = [];
  for (let at = 1; at < word.length; at += 1) if (splits & (1 << at)) places.push(at);
  for (const [index, at] of places.entries()) {
    if (!joinsAfter(word, at)) continue;
    const rest = text.slice(start + at, start + (places[index + 1] ?? word.length));
    const rule = ruleOfSplit(text.slice(start, start + at), rest);
    if (rules.has(rule)) edits.push({ start: start + at, end: start + at, insert: HALF_SPACE, rule });
  }
}

function splitByNeighbours(text: string, start: number, { length }: Word, entry: number): number {
  const number = numberOf(text, start, start + length, (entry & SPLITS) - EVEN);
  if (number === 'plural') return 1 << (length - 3);
  return number === 'singular' ? 1 << (length - 2) : 0;
}
