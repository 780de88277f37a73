import { HALF_SPACE, NON_JOINING_LETTERS } from '../../text/characters.ts';
import { isSign, isSpace } from '../characters.ts';
import { AMBIGUOUS, ENDING, EVEN, FIRST_PART, SPLITS, WORD } from '../lexicon/entry.ts';
import { SEED_A, SEED_B, stepA, stepB } from '../lexicon/hash.ts';
import { letterCode } from '../lexicon/letters.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { find, type Lexicon } from '../lexicon/table.ts';
import type { RuleName } from '../rules.ts';
import type { TidyEdit } from '../tidy.ts';
import { analyse } from './analyse.ts';
import { numberOf } from './neighbours.ts';
import { ruleOfSplit } from './rule-of-split.ts';
import { ruleOfPair } from './spaced.ts';
import { emptyWord, LONGEST, readWord, type Word } from './word.ts';

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

/** Half-spaces for words that lost theirs, and in place of spaces before endings and after prefixes. */
export function mendHalfSpaces(text: string, rules: ReadonlySet<RuleName>): TidyEdit[] {
  const lexicon = openLexicon();
  const desk: Desk = { text, rules, first: emptyWord(lexicon), second: emptyWord(lexicon), edits: [] };
  let before: Run = { start: -1, end: -1, entry: 0 };
  let at = 0;
  while (at < text.length) {
    const run = nextRun(text, at, lexicon);
    if (run.start === run.end) break;
    if (run.end - run.start <= LONGEST) {
      const leans = (before.entry & FIRST_PART) !== 0 || (run.entry & ENDING) !== 0;
      if (leans && before.end === run.start - 1 && isSpace(text.charCodeAt(before.end))) closeUp(desk, before, run);
      if (!isSettled(run)) mendWord(desk, run);
    }
    before = run;
    at = run.end;
    // A sign ends the word, or stands inside it and takes it out of reach.
    while (isSign(text.charCodeAt(at))) at += 1;
  }
  return desk.edits;
}

/** Most words are in the lexicon as they stand. */
function isSettled({ start, end, entry }: Run): boolean {
  return end - start < 3 || ((entry & (WORD | ENDING)) !== 0 && (entry & (SPLITS | AMBIGUOUS)) === 0);
}

/** The next run of letters from `at` on, looked up on the way; an empty one at the end of the text. */
function nextRun(text: string, at: number, lexicon: Lexicon): Run {
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
  return { start, end, entry: end > start ? find(lexicon, hashA, hashB) : 0 };
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

function mendWord({ text, rules, edits, first }: Desk, run: Run): void {
  if (isWithinSigns(text, run)) return;
  const word = readWord(first, text, run.start, run.end);
  const splits = run.entry & AMBIGUOUS ? splitByNeighbours(text, run) : analyse(word);
  if (splits > 0) edits.push(...editsOf(text, run, splits).filter(({ rule }) => rules.has(rule)));
}

function editsOf(text: string, { start, end }: Run, splits: number): TidyEdit[] {
  const places: number[] = [];
  for (let at = 1; at < end - start; at += 1) if (splits & (1 << at)) places.push(at);
  return places.flatMap((place, index) => {
    const at = start + place;
    if (NON_JOINING_LETTERS.has(text.charAt(at - 1))) return [];
    const next = places[index + 1];
    const rule = ruleOfSplit(text.slice(start, at), text.slice(at, next === undefined ? end : start + next));
    return { start: at, end: at, insert: HALF_SPACE, rule };
  });
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
