import { isWord, type Source } from '../cursor.ts';
import type { Draft } from '../draft.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a date is of every year, and so no one date: شهریور هر سال; هر سال در شهریور. */
export function isOfEveryYear(source: Source, draft: Draft): boolean {
  return (
    draft.parts.some(({ year }) => year.by === 'every') ||
    (draft.parts.every(({ year }) => year.by === 'nothing') && followsEveryYear(source, draft))
  );
}

/** UTF-16 units before a date in which هر سال speaks of it. */
const REACH = 100;

/** Whether هر سال stands before a date in its clause: هر سال مردم در شهریور; not as in مانند هر سال. */
function followsEveryYear(source: Source, { first, start }: Draft): boolean {
  const { text, tokens } = source;
  for (let at = first - 1; at >= 0 && (tokens.ends[at] ?? 0) > start - REACH; at--) {
    if (tokens.phrases[at]?.lexeme.kind !== 'everyYear' || !isWord(tokenAt(source, at), 'everyYear'))
      continue;
    const [from = 0, to = 0] = [tokens.starts[at], tokens.ends[at]];
    return (
      !ENDS_CLAUSE.test(text.slice(to, start)) && !COMPARES.test(text.slice(Math.max(0, from - 8), from))
    );
  }
  return false;
}

const ENDS_CLAUSE = /[.،؛:؟!\n»()]/;

/** Words that liken this year to the others: مانند هر سال, به رسم هر سال. */
const COMPARES = /(?:مانند|مثل|همچون|همانند|بسان|روال|رسم) $/;
