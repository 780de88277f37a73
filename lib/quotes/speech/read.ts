import { lazily } from '../../text/lazily.ts';
import type { Range } from '../cast/phrase.ts';
import { type Subject, subjectOf } from '../cast/subject.ts';
import { matchVerb, opensVerb } from '../cues/match.ts';
import {
  AS_OPENERS,
  DOCUMENT_VERBS,
  GLUED_SAYINGS,
  PUBLISHING,
  SAYING_PREPOSITIONS,
} from '../cues/phrases.ts';
import { type MarkedSpan, markedSpans } from '../words/marks.ts';
import { type Sentence, sentencesOf } from '../words/sentences.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { readAccording, readAsSaid } from './according.ts';
import { readAfter, readBefore } from './after.ts';
import type { Attribution } from './attribution.ts';
import { DEMANDS, readDemand, readRequest } from './demand.ts';
import { readDocument, readPublishing } from './document.ts';
import { readIntroduced } from './introduced.ts';
import { readMarked } from './marked.ts';
import { readVerb } from './verb.ts';

/** A paragraph ready to be read. */
export interface Reading {
  tokens: readonly Token[];
  marks: ReadonlyMap<number, MarkedSpan>;
  sentences: readonly Sentence[];
}

/** Whether a later sentence of direct speech opens with a new attribution, as «وی افزود:» does. */
export type Interrupts = (tokens: readonly Token[], sentence: Range) => boolean;

/**
 * The attributions of a paragraph, in order; none begins inside the content of another.
 *
 * @param last the last token that one may begin at
 */
export function readParagraph(
  tokens: readonly Token[],
  interrupts: Interrupts,
  last = tokens.length - 1,
): Attribution[] {
  const openings = tokens.map(openingOf);
  if (!openings.includes(STRONG)) return [];
  const reading: Reading = { tokens, marks: markedSpans(tokens), sentences: sentencesOf(tokens) };
  const outer = startsOutside(reading);
  const found: Attribution[] = [];
  let done = 0;
  for (const [number, sentence] of reading.sentences.entries()) {
    let clause = clauseStart(reading, number, done);
    for (let at = Math.max(sentence.start, done); at < sentence.end && at <= last; ) {
      clause = Math.max(done, outer.get(at - 1) ?? clause);
      const attribution =
        openings[at] === NONE
          ? null
          : (attributionAt(reading, at, { start: clause, end: sentence.end }, interrupts) ??
            readMarked(reading, at, found));
      if (attribution === null) {
        const close = reading.marks.get(at)?.close;
        at = close ? close + 1 : at + 1;
        continue;
      }
      found.push(
        found.length > 0
          ? attribution
          : { ...attribution, antecedents: antecedentsOf(reading, number, attribution) },
      );
      at = endOf(attribution);
      if (attribution.construction === 'report') continue;
      clause = at;
      done = at;
    }
  }
  return found;
}

/** Where reading goes on; what stands behind words in marks may hold another cue: «…»، می‌گوید، «…». */
function endOf({ construction, cue, content }: Attribution): number {
  return construction === 'after' ? content.end + 1 : Math.max(cue.end, content.end);
}

/**
 * The subjects of the sentences before the first attribution of a paragraph, the nearest first, where it names nobody:
 * «وی» and a verb alone («… می‌گوید: …») mean whom the last sentence is about, «او» may mean whom one before it is.
 */
function antecedentsOf({ tokens, sentences }: Reading, number: number, attribution: Attribution): Subject[] {
  const { subject, clause, cue } = attribution;
  if (subject.kind === 'dropped' && cue.start - clause.start > LONGEST_LEAD) return [];
  if (subject.kind === 'described') return [];
  const far = subject.kind === 'pronoun' && formAt(tokens, subject.at.start) === 'او';
  const found: Subject[] = [];
  for (let at = number - 1; at >= Math.max(0, number - MOST_ANTECEDENTS); at -= 1) {
    const before = subjectOf(tokens, sentences[at] ?? { start: 0, end: 0 });
    found.push(before);
    // «او» in the sentence before is whom the one before that is about.
    if (!far && before.kind !== 'pronoun') break;
  }
  return found;
}

const MOST_ANTECEDENTS = 4;
const LONGEST_LEAD = 2;

/**
 * Whether words may be attributed from a token on: surely not; only where the paragraph holds more than that («این»,
 * words in marks); or by itself. A paragraph without one of the last need not be read.
 */
function openingOf({ form, mark }: Token): typeof NONE | typeof WEAK | typeof STRONG {
  if (mark) return form === ':' ? STRONG : WEAK;
  if (OPENERS().has(form) || opensVerb(form)) return STRONG;
  return form === THIS ? WEAK : NONE;
}

const NONE = 0;
const WEAK = 1;
const STRONG = 2;
const THIS = 'این';

/** Where the clause of a sentence begins. A question before its cue is no sentence of its own: «در پاسخ به اینکه …؟ گفت: …». */
function clauseStart({ tokens, sentences }: Reading, number: number, done: number): number {
  const start = sentences[number]?.start ?? 0;
  const asked = tokens[start - 1]?.form === '؟' && matchVerb(tokens, start) !== null;
  return Math.max(done, asked ? (sentences[number - 1]?.start ?? start) : start);
}

/**
 * Where the sentence begins in which marks open that close in a later one, by the token that closes them: «نوری با
 * اشاره به اینکه «راه بسته است. پل هم نیست.» گفت: …» is one sentence around another's.
 */
function startsOutside({ marks, sentences }: Reading): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let number = 0;
  for (const { open, close } of marks.values()) {
    while ((sentences[number]?.end ?? Number.POSITIVE_INFINITY) <= open) number += 1;
    const sentence = sentences[number];
    if (sentence && close !== null && close >= sentence.end) starts.set(close, sentence.start);
  }
  return starts;
}

function attributionAt(
  reading: Reading,
  at: number,
  sentence: Range,
  interrupts: Interrupts,
): Attribution | null {
  const form = formAt(reading.tokens, at);
  if (reading.marks.has(at)) return readAfter(reading, at);
  if (form === ':') return readIntroduced(reading, at, sentence);
  if (form === THIS) return readBefore(reading, at, sentence);
  const verbless = OPENERS().has(form) ? readVerbless(reading, at, sentence, interrupts) : null;
  return verbless ?? (opensVerb(form) ? readVerb(reading, at, sentence, interrupts) : null);
}

/** The constructions without a verb of speech. */
function readVerbless(
  reading: Reading,
  at: number,
  sentence: Range,
  interrupts: Interrupts,
): Attribution | null {
  return (
    readAccording(reading, at, sentence) ??
    readAsSaid(reading, at, sentence) ??
    readDemand(reading, at, sentence) ??
    readRequest(reading, at, sentence) ??
    readDocument(reading, at, sentence, interrupts) ??
    readPublishing(reading, at, sentence)
  );
}

/** The words that one of them may open with. */
const OPENERS = lazily(
  () =>
    new Set(
      [SAYING_PREPOSITIONS, GLUED_SAYINGS, AS_OPENERS, DOCUMENT_VERBS, PUBLISHING, DEMANDS].flatMap(
        (phrases) => [...phrases().keys()],
      ),
    ),
);
