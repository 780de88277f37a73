import type { Range } from '../cast/phrase.ts';
import type { Subject } from '../cast/subject.ts';
import type { Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';

/**
 * The sentence as far as its cue reaches. In a relative clause («میرزایی که گفته بود می‌آید، نیامد») what was said
 * ends with that clause.
 */
export function reachOf(tokens: readonly Token[], subject: Subject, cueEnd: number, sentence: Range): Range {
  if (subject.kind === 'dropped' || tokens[subject.at.end]?.form !== 'که') return sentence;
  for (let at = cueEnd + 1; at < sentence.end; at += 1) {
    if (tokens[at]?.form === '،' && isFiniteVerb(tokens[at - 1]?.form ?? ''))
      return { start: sentence.start, end: at };
  }
  return sentence;
}
