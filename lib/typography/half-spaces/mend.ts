import { HALF_SPACE } from '../../text/characters.ts';
import { AMBIGUOUS, EVEN, SPLITS } from '../lexicon/entry.ts';
import { letterCode } from '../lexicon/letters.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import type { RuleName } from '../rules.ts';
import type { TidyEdit } from '../tidy.ts';
import { analyse } from './analyse.ts';
import { numberOf } from './neighbours.ts';
import { append, emptyWord, entryTo, joinsAfter, LONGEST, type Word } from './word.ts';

/** Half-spaces for words that lost theirs. */
export function mendHalfSpaces(text: string, rules: ReadonlySet<RuleName>): TidyEdit[] {
  const word = emptyWord(openLexicon());
  const edits: TidyEdit[] = [];
  let start = 0;
  while (start < text.length) {
    word.length = 0;
    let at = start;
    for (; at < text.length; at += 1) {
      const code = letterCode(text.charCodeAt(at));
      if (code === 0) break;
      if (word.length < LONGEST) append(word, code);
      else word.length = LONGEST;
    }
    if (at - start > 2 && at - start < LONGEST) joined(text, word, start, edits);
    start = at + 1;
  }
  return edits;
}

function joined(text: string, word: Word, start: number, edits: TidyEdit[]): void {
  const entry = entryTo(word, word.length);
  const splits = entry & AMBIGUOUS ? splitByNeighbours(text, start, word, entry) : analyse(word);
  if (splits <= 0) return;
  for (let at = 1; at < word.length; at += 1) {
    if (splits & (1 << at) && joinsAfter(word, at)) {
      edits.push({ start: start + at, end: start + at, insert: HALF_SPACE, rule: 'compounds' });
    }
  }
}

function splitByNeighbours(text: string, start: number, { length }: Word, entry: number): number {
  const number = numberOf(text, start, start + length, (entry & SPLITS) - EVEN);
  if (number === 'plural') return 1 << (length - 3);
  return number === 'singular' ? 1 << (length - 2) : 0;
}
