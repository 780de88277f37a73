import type { Statement } from '../../lib/export/statements.ts';
import { fold } from '../../lib/text/fold.ts';

/** A stretch of a text, as UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether a statement's words, its speaker or the speaker's role hold what is sought. */
export function speaksOf({ parts }: Statement, query: string): boolean {
  return parts.some(({ text, speaker, role }) =>
    [text, speaker ?? '', role ?? ''].some((field) => findAll(field, query).length > 0),
  );
}

/**
 * Every place of a text that reads like the query. Spaces, half-spaces, kashida, vowel signs, the case of Latin
 * letters and the spellings that `fold` takes as one make no difference.
 */
export function findAll(text: string, query: string): Stretch[] {
  const sought = bare(query).letters;
  if (sought === '') return [];
  const { letters, offsets } = bare(text);
  const found: Stretch[] = [];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
    const [start, last] = [offsets[at], offsets[at + sought.length - 1]];
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
  }
  return found;
}

/** Kashida, vowel signs and whatever has no width. */
const WEIGHTLESS = /[\s\u0640\u064b-\u065f\u0670\u200b-\u200f\u2066-\u2069\u202a-\u202e\ufeff\u00ad]/;

/** The letters of a text alone, and where each stands in it. */
function bare(text: string): { letters: string; offsets: number[] } {
  const folded = fold(text);
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at);
    if (WEIGHTLESS.test(unit)) continue;
    const lower = unit.toLowerCase();
    letters += lower.length === 1 ? lower : unit;
    offsets.push(at);
  }
  return { letters, offsets };
}
