import type { Range } from '../cast/phrase.ts';
import type { Subject } from '../cast/subject.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { type Attribution, attributed } from './attribution.ts';
import { cueColon } from './interrupt.ts';
import { isSpoken } from './introduced.ts';
import type { Reading } from './read.ts';

/** A sentence in marks right behind what somebody has said: «رضایی گفت که سیل آمد. |«همه چیز را برد.»|» */
export function readMarked(
  { tokens, marks }: Reading,
  at: number,
  found: readonly Attribution[],
): Attribution | null {
  const close = marks.get(at)?.close ?? null;
  if (close === null) return null;
  const last = found.findLast(({ construction }) => construction !== 'report');
  const content = { start: at + 1, end: close };
  if (!last || !follows(tokens, at, last) || !isSentence(tokens, content) || holdsCue(tokens, content))
    return null;
  const { cue } = last;
  return attributed({
    construction: 'marked',
    cue,
    content,
    subject: DROPPED,
    clause: { start: at, end: at },
  });
}

/** Whether nothing but marks stands between what somebody has said and a token. */
function follows(tokens: readonly Token[], at: number, { content, cue }: Attribution): boolean {
  let before = at - 1;
  const end = Math.max(content.end, cue.end);
  while (before >= end && tokens[before]?.mark) before -= 1;
  return before < end;
}

/** Whether words between marks are a sentence of their own: a verb in them, and a full stop at their end. */
function isSentence(tokens: readonly Token[], content: Range): boolean {
  const next = formAt(tokens, content.end + 1);
  if (next !== '' && !FULL_STOPS.has(next) && !FULL_STOPS.has(formAt(tokens, content.end - 1))) return false;
  return isSpoken(tokens, content);
}

/** «وزیر بیان کرد: …» between marks says itself who speaks. */
function holdsCue(tokens: readonly Token[], { start, end }: Range): boolean {
  return cueColon(tokens, start, Math.min(end, start + NEAR)) !== null;
}

/** Tokens in which a speaker and his verb stand. */
const NEAR = 60;
const DROPPED: Subject = { kind: 'dropped' };
const FULL_STOPS = new Set(['.', '؟', '!', '\n']);
