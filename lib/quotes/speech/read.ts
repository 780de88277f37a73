import type { Range } from '../cast/phrase.ts';
import { subjectOf } from '../cast/subject.ts';
import { matchVerb, type VerbMatch } from '../cues/match.ts';
import { type MarkedSpan, markedSpans } from '../words/marks.ts';
import { type Sentence, sentencesOf } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import { readAccording, readAsSaid } from './according.ts';
import type { Attribution } from './attribution.ts';
import { readDemand, readRequest } from './demand.ts';
import { endOfDirect } from './direct.ts';
import { readDocument } from './document.ts';
import { followOf } from './follow.ts';
import { endOfIndirect } from './indirect.ts';

/** A paragraph ready to be read. */
export interface Reading {
  tokens: readonly Token[];
  marks: ReadonlyMap<number, MarkedSpan>;
  sentences: readonly Sentence[];
}

/** Whether a later sentence of direct speech opens with a new attribution, as «وی افزود:» does. */
export type Interrupts = (tokens: readonly Token[], sentence: Range) => boolean;

/** The attributions of a paragraph, in order; none begins inside the content of another. */
export function readParagraph(tokens: readonly Token[], interrupts: Interrupts): Attribution[] {
  const reading: Reading = { tokens, marks: markedSpans(tokens), sentences: sentencesOf(tokens) };
  const found: Attribution[] = [];
  let done = 0;
  for (const sentence of reading.sentences) {
    let clause = Math.max(sentence.start, done);
    let inSentence = false;
    for (let at = clause; at < sentence.end; ) {
      const span = reading.marks.get(at);
      const attribution = attributionAt(reading, at, { start: clause, end: sentence.end }, interrupts);
      if (attribution) {
        found.push({ ...attribution, sameSentence: inSentence });
        inSentence = true;
        at = Math.max(at + 1, attribution.content.end);
        clause = attribution.construction === 'aside' ? clause : at;
        done = at;
      } else {
        at = span?.close ? span.close + 1 : at + 1;
      }
    }
  }
  return found;
}

function attributionAt(
  reading: Reading,
  at: number,
  sentence: Range,
  interrupts: Interrupts,
): Attribution | null {
  const { tokens } = reading;
  if (tokens[at]?.mark) return null;
  return (
    readAccording(reading, at, sentence) ??
    readAsSaid(reading, at, sentence) ??
    readDemand(reading, at, sentence) ??
    readRequest(reading, at, sentence) ??
    readDocument(reading, at, sentence, interrupts) ??
    readVerb(reading, at, sentence, interrupts)
  );
}

function readVerb(reading: Reading, at: number, sentence: Range, interrupts: Interrupts): Attribution | null {
  const verb = matchVerb(reading.tokens, at);
  if (!verb) return null;
  const follow = followOf(reading, verb, sentence);
  if (!follow) return null;
  const clause = { start: sentence.start, end: at };
  const subject = subjectOf(reading.tokens, clause);
  const media = subject.kind === 'described' && subject.description.media;
  if (media && follow.construction !== 'colon' && follow.construction !== 'marked') return null;
  const direct = follow.construction === 'colon' || follow.construction === 'marked';
  const extent = direct
    ? endOfDirect(reading, follow.content, interrupts)
    : { ...endOfIndirect(reading, follow.content, sentence), open: false, unclosed: false };
  return {
    construction: follow.construction,
    cue: cueRange(verb),
    content: { start: extent.start, end: extent.end },
    subject,
    open: extent.open,
    unclosed: extent.unclosed,
    sameSentence: false,
    clause,
  };
}

function cueRange({ start, end }: VerbMatch): Range {
  return { start, end };
}
