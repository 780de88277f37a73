import type { Range } from '../cast/phrase.ts';
import { relativeAt, type Subject } from '../cast/subject.ts';
import { formPhrases, phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';

/**
 * The sentence as far as its cue reaches. In a relative clause («میرزایی که گفته بود می‌آید، نیامد») what was said
 * ends with that clause.
 */
export function reachOf(tokens: readonly Token[], subject: Subject, cue: Range, sentence: Range): Range {
  // «مردی که دادستانی او را متهم می‌کند که گریخته است|، امروز آمد|»: the sentence goes on to its own verb.
  const relative = relativeAt(tokens, { start: sentence.start, end: cue.start });
  if (relative !== null) {
    const closed = endOfClause(tokens, cue.end, sentence.end);
    return closed === null ? sentence : { start: sentence.start, end: closed };
  }
  if (subject.kind === 'dropped' || tokens[subject.at.end]?.form !== 'که') return sentence;
  const closedBefore = endOfClause(tokens, subject.at.end, cue.end) !== null;
  const end = closedBefore ? null : endOfClause(tokens, cue.end + 1, sentence.end);
  return end === null ? sentence : { start: sentence.start, end };
}

/** The sentence as far as it tells what was asked for: «از او خواست بیاید|، اما او نیامد|» goes on to what came of it. */
export function beforeOutcome(tokens: readonly Token[], asked: number, { start, end }: Range): Range {
  for (let at = asked + 2; at < end; at += 1) {
    if (phraseLength(tokens, at, OUTCOMES) === 0) continue;
    const last = formAt(tokens, at - 1) === '،' ? at - 1 : at;
    if (isFiniteVerb(formAt(tokens, last - 1))) return { start, end: last };
  }
  return { start, end };
}

const OUTCOMES = formPhrases(
  'اما، ولی، که با واکنش، که با مخالفت، که با استقبال، که با انتقاد، که با موافقت، که با پاسخ',
);

/** A comma, or a finite verb: what a clause may end in. */
export function endsClause({ form }: Token): boolean {
  return form === '،' || isFiniteVerb(form);
}

/** The comma after a finite verb. */
function endOfClause(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) {
    if (tokens[at]?.form === '،' && isFiniteVerb(tokens[at - 1]?.form ?? '')) return at;
  }
  return null;
}
