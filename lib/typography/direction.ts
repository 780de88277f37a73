import type { TidyEdit } from './tidy.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A word of a Latin run. */
const LATIN_WORD = /^[A-Za-z][\w.'&-]*$/;
const LONGEST_RUN = 80;

/**
 * What a right-to-left line would show in a wrong order: a neutral that belongs to the Latin word beside it (C++, .NET,
 * \@name), groups of an international phone number, the minus of a negative quantity.
 * The Unicode bidirectional algorithm (UAX 9) gives such neutrals the direction of the line.
 */
const MISPLACED: { pattern: RegExp; latin: boolean }[] = [
  { pattern: /(?<![\w+#&@/.-])[A-Z][A-Za-z0-9]{0,15}(?:\+\+|[+#])(?![\w+#])/g, latin: true },
  { pattern: /(?<![\w.@/\u0621-\u065f\u066e-\u06d3])\.[A-Za-z][A-Za-z0-9]{1,10}(?![\w.])/g, latin: true },
  { pattern: /(?<![\w@#/.\u0621-\u065f\u066e-\u06d3])[@#][A-Za-z]\w{1,40}(?!\w)/g, latin: false },
  { pattern: /(?<!\w)(?:Yahoo|Joomla|Kahoot|Jeopardy|Mamma Mia)!(?!\w)/g, latin: true },
  { pattern: /(?<![\w+])\+\d[\d ()-]{6,18}\d(?!\d)/g, latin: false },
  {
    pattern:
      /(?<![^ \u00a0(«])[-\u2212][0-9\u06f0-\u06f9]+(?:[.,/\u066b][0-9\u06f0-\u06f9]+)?(?= ?(?:درجه|درصد|[%٪]))/g,
    latin: false,
  },
];

/** Marks that already give a run its own direction. */
const HOLDS = /[\u200e\u2066-\u2068\u202a]/;
const RELEASES = /[\u200e\u2069\u202c]/;

/** Isolates around the runs that display in the wrong order among Persian. */
export function mendDirection(text: string): TidyEdit[] {
  const edits: TidyEdit[] = [];
  for (const { start, end } of misplacedRuns(text)) {
    edits.push({ start, end: start, insert: FIRST_STRONG_ISOLATE, rule: 'direction' });
    edits.push({ start: end, end, insert: POP_ISOLATE, rule: 'direction' });
  }
  return edits;
}

interface Run {
  start: number;
  end: number;
}

function misplacedRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const { pattern, latin } of MISPLACED) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const run = { start: index, end: index + found.length };
      runs.push(latin ? widen(text, run) : run);
    }
  }
  runs.sort((a, b) => a.start - b.start);
  let at = 0;
  return runs.filter(({ start, end }) => {
    if (start < at || isHeld(text, start, end)) return false;
    at = end;
    return true;
  });
}

/** The whole Latin run: an isolate around a part of it would part it from the rest. */
function widen(text: string, { start, end }: Run): Run {
  const before = text.slice(Math.max(0, start - LONGEST_RUN), start).split(' ');
  const after = text.slice(end, end + LONGEST_RUN).split(' ');
  return { start: start - latinLength(before.reverse()), end: end + latinLength(after) };
}

/** The length of the Latin words, and the spaces beside them, that come first in a list that begins at the run. */
function latinLength([beside, ...words]: string[]): number {
  if (beside !== '') return 0;
  const other = words.findIndex((word) => !LATIN_WORD.test(word));
  return words.slice(0, other < 0 ? words.length : other).reduce((sum, word) => sum + word.length + 1, 0);
}

function isHeld(text: string, start: number, end: number): boolean {
  return HOLDS.test(text.charAt(start - 1)) || RELEASES.test(text.charAt(end));
}
