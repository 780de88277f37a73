import type { Range } from '../cast/phrase.ts';
import { type Subject, subjectAt, subjectOf } from '../cast/subject.ts';
import { matchVerb, type VerbMatch } from '../cues/match.ts';
import { formSet } from '../words/forms.ts';
import { isQuotationMark } from '../words/marks.ts';
import { endsSentence } from '../words/sentences.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { type Attribution, attributed } from './attribution.ts';
import type { Reading } from './read.ts';

/**
 * Words in marks that come before whoever said them: «…»، رضایی گفت. «…». این را رضایی گفت.
 *
 * @param at the token that opens the marks
 */
export function readAfter(reading: Reading, at: number): Attribution | null {
  const { tokens, marks } = reading;
  const close = marks.get(at)?.close ?? null;
  if (close === null || !opensSentence(tokens, at)) return null;
  const content = { start: at + 1, end: close };
  let start = close + 1;
  while (PARTINGS.has(formAt(tokens, start))) start += 1;
  const said = pastObject(tokens, start);
  // «…». رضایی گفت: only «این را» reaches back over a full stop.
  if (said === start && formAt(tokens, close + 1) === '.') return null;
  const verb = closingVerb(reading, said);
  if (!verb) return speakerBehind(tokens, said, content);
  const clause = { start: said, end: verb.start };
  const subject = subjectOf(tokens, clause);
  if (!reachesBack(tokens, subject, clause, content)) return null;
  return attributed({
    construction: 'after',
    cue: { start: verb.start, end: verb.end },
    content,
    subject,
    clause,
  });
}

/** «…»، می‌گوید این تاریخ‌دان.: the verb first, and then whoever spoke. */
function speakerBehind(tokens: readonly Token[], at: number, content: Range): Attribution | null {
  const verb = matchVerb(tokens, at);
  if (!verb || formAt(tokens, at - 1) !== '،') return null;
  const subject = subjectAt(tokens, verb.end, Math.min(tokens.length, verb.end + LONGEST));
  if (subject.kind === 'dropped' || !FULL_STOPS.has(formAt(tokens, subject.at.end))) return null;
  const cue = { start: verb.start, end: verb.end };
  return attributed({ construction: 'after', cue, content, subject, clause: { start: at, end: verb.start } });
}

const FULL_STOPS = new Set(['', '.', '؛', '\n']);

/**
 * What a sentence says before it tells who said so: «راه بسته است، این مطلب را رضایی بیان کرد.»
 *
 * @param at the token «این»
 */
export function readBefore(reading: Reading, at: number, sentence: Range): Attribution | null {
  const { tokens } = reading;
  if (formAt(tokens, at - 1) !== '،' || at - 1 <= sentence.start) return null;
  const start = pastObject(tokens, at);
  const content = { start: sentence.start, end: at - 1 };
  if (start === at || !isFiniteVerb(formAt(tokens, at - 2))) return null;
  const verb = closingVerb(reading, start);
  if (!verb) return null;
  const clause = { start, end: verb.start };
  const subject = subjectOf(tokens, clause);
  if (subject.kind === 'dropped') return null;
  return attributed({
    construction: 'comma',
    cue: { start: verb.start, end: verb.end },
    content,
    subject,
    clause,
  });
}

/** Whether a mark opens what is said and not a name inside a clause. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return isQuotationMark(tokens[at]) && (at === 0 || SENTENCES_END_IN.has(formAt(tokens, at - 1)));
}

/** Past «این را», «این مطلب را»; the same token where neither stands. */
function pastObject(tokens: readonly Token[], at: number): number {
  if (!THESE.has(formAt(tokens, at))) return at;
  if (formAt(tokens, at + 1) === 'را') return at + 2;
  return SAID.has(formAt(tokens, at + 1)) && formAt(tokens, at + 2) === 'را' ? at + 3 : at;
}

/** The verb of speech that ends a clause, with nothing said after it. */
function closingVerb({ tokens, marks }: Reading, start: number): VerbMatch | null {
  for (let at = start; at < Math.min(tokens.length, start + LONGEST); at += 1) {
    const verb = matchVerb(tokens, at);
    const next = verb && formAt(tokens, verb.end);
    if (verb && next !== ':' && next !== 'که') return ENDS.has(next ?? '') ? verb : null;
    const name = marks.get(at)?.close;
    if (name && name - at <= LONGEST_NAME) at = name;
    else if (verb || tokens[at]?.form === ':' || isQuotationMark(tokens[at]) || endsSentence(tokens, at))
      return null;
  }
  return null;
}

/** Whether somebody is named between the words and the verb, or nothing at all: «…»، می‌گوید. */
function reachesBack(tokens: readonly Token[], subject: Subject, clause: Range, content: Range): boolean {
  const words = tokens.slice(content.start, content.end).filter(({ mark }) => !mark);
  if (words.length < FEWEST) return false;
  // «عنوان کتاب» رضایی گفت: what no comma parts is part of the clause.
  if (!PARTINGS.has(formAt(tokens, content.end + 1)) && !words.some(({ form }) => isFiniteVerb(form)))
    return false;
  if (tokens.slice(clause.start, clause.end).some(({ form }) => form === 'را')) return false;
  return subject.kind !== 'dropped' || clause.start === clause.end;
}

const PARTINGS = new Set(['،', ',', '.', '-', '–', '؛', '!', '؟']);
const SENTENCES_END_IN = new Set(['.', '؟', '!', '؛', '\n', '»', '"', '”']);
const ENDS = new Set(['', '.', '،', ',', '؛', '«', '"', '“', 'و', '\n']);
const THESE = formSet('این اینها این‌ها');
const SAID = formSet('مطلب جمله سخن سخنان نکته موضوع گفته‌ها گفته حرف حرف‌ها اظهارات پرسش');
const LONGEST = 30;
const LONGEST_NAME = 6;
const FEWEST = 3;
