import { lazily } from '../../text/lazily.ts';
import type { Range } from '../cast/phrase.ts';
import { MEDIA_WORDS } from '../cast/roles.ts';
import { type Subject, subjectOf } from '../cast/subject.ts';
import { matchVerb, opensVerb } from '../cues/match.ts';
import {
  AS_OPENERS,
  DOCUMENT_VERBS,
  GLUED_SAYINGS,
  PUBLISHING,
  SAYING_PREPOSITIONS,
} from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { type MarkedSpan, markedSpans } from '../words/marks.ts';
import { phraseLength } from '../words/phrases.ts';
import { type Sentence, sentencesOf } from '../words/sentences.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb, isPlural } from '../words/verbs.ts';
import { readAccording, readAsSaid } from './according.ts';
import type { Attribution, Construction } from './attribution.ts';
import { reachOf } from './clause.ts';
import { DEMANDS, readDemand, readRequest } from './demand.ts';
import { endOfDirect } from './direct.ts';
import { readDocument, readPublishing } from './document.ts';
import { followOf, speaks } from './follow.ts';
import { endOfIndirect } from './indirect.ts';

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
  if (!tokens.some(mayOpen)) return [];
  const reading: Reading = { tokens, marks: markedSpans(tokens), sentences: sentencesOf(tokens) };
  const found: Attribution[] = [];
  let done = 0;
  for (const [number, sentence] of reading.sentences.entries()) {
    let clause = clauseStart(reading, number, done);
    for (let at = Math.max(sentence.start, done); at < sentence.end && at <= last; ) {
      const attribution = attributionAt(reading, at, { start: clause, end: sentence.end }, interrupts);
      const close = reading.marks.get(at)?.close;
      if (attribution === null) {
        at = close ? close + 1 : at + 1;
        continue;
      }
      const before = found.length === 0 ? reading.sentences[number - 1] : undefined;
      if (before && attribution.subject.kind === 'pronoun')
        attribution.antecedent = subjectOf(tokens, before);
      found.push(attribution);
      at = Math.max(attribution.cue.end, attribution.content.end);
      if (attribution.construction === 'report') continue;
      clause = at;
      done = at;
    }
  }
  return found;
}

/** Whether words may be attributed from a token on; no paragraph without such a one need be read. */
function mayOpen({ form, mark }: Token): boolean {
  return !mark && (OPENERS().has(form) || opensVerb(form));
}

/** Where the clause of a sentence begins. A question before its cue is no sentence of its own: «در پاسخ به اینکه …؟ گفت: …». */
function clauseStart({ tokens, sentences }: Reading, number: number, done: number): number {
  const start = sentences[number]?.start ?? 0;
  const asked = tokens[start - 1]?.form === '؟' && matchVerb(tokens, start) !== null;
  return Math.max(done, asked ? (sentences[number - 1]?.start ?? start) : start);
}

function attributionAt(
  reading: Reading,
  at: number,
  sentence: Range,
  interrupts: Interrupts,
): Attribution | null {
  const form = formAt(reading.tokens, at);
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

function readVerb(reading: Reading, at: number, sentence: Range, interrupts: Interrupts): Attribution | null {
  const { tokens } = reading;
  const verb = matchVerb(tokens, at);
  if (!verb) return null;
  const clause = { start: sentence.start, end: at };
  const cue = { start: verb.start, end: verb.end };
  const subject = subjectOf(tokens, clause);
  const attribution = (
    construction: Construction,
    content: Range,
    open = false,
    unclosed = false,
  ): Attribution => ({ construction, cue, content, subject, antecedent: null, open, unclosed, clause });
  if (repeatsAsSaid(tokens, clause, verb.end)) return null;
  // «یادآور می‌شود، …» with nobody named is the narrator's own.
  if (subject.kind === 'dropped' && BECOMES.has(formAt(tokens, verb.end - 1))) return null;
  const follow = followOf(reading, verb, sentence);
  const media = isMedia(tokens, subject);
  if (follow?.construction === 'colon' || follow?.construction === 'marked') {
    const { start, end, open, unclosed } = endOfDirect(reading, follow.content, interrupts);
    return attribution(follow.construction, { start, end }, open, unclosed);
  }
  // «سپس اعداد را اضافه می‌کنند، …»: several who are not named are not quoted without که.
  if (subject.kind === 'dropped' && follow?.construction !== 'that' && isPlural(formAt(tokens, verb.end - 1)))
    return null;
  if (follow === null || media) {
    return subject.kind === 'described' && !media && speaks(tokens, verb)
      ? attribution('report', { start: at, end: at })
      : null;
  }
  const content = endOfIndirect(reading, follow.content, reachOf(tokens, subject, verb.end, sentence));
  if (content === null) return null;
  const marked = insideMarks(reading, content);
  return marked ? attribution('marked', marked) : attribution(follow.construction, content);
}

/** «گفت که «…».»: what stands between marks when nothing else is said; null otherwise. */
function insideMarks({ tokens, marks }: Reading, { start, end }: Range): Range | null {
  const close = marks.get(start)?.close ?? null;
  if (close === null || close - start <= LONGEST_NAME) return null;
  return tokens.slice(close + 1, end).every(({ mark }) => mark) ? { start: start + 1, end: close } : null;
}

/** Tokens between marks that need be no clause. */
const LONGEST_NAME = 5;

/** «آنطور که رسانه‌ها نوشته‌اند …»: read as such, or provenance. */
function repeatsAsSaid(tokens: readonly Token[], { start, end }: Range, next: number): boolean {
  if (tokens[next]?.form === ':' || tokens[next]?.form === 'که') return false;
  if (tellsOfWords(tokens, { start, end })) return true;
  return phraseLength(tokens, start, AS_OPENERS) > 0 && !tokens.slice(start, end).some(isClauseEnd);
}

/** «با توجه به مطالبی که وزیر گفته است، …»: a clause on what was said, which it does not repeat. */
function tellsOfWords(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = end - 1; at > Math.max(start, end - LONGEST_RELATIVE); at -= 1) {
    if (isFiniteVerb(formAt(tokens, at))) return false;
    if (formAt(tokens, at) === 'که') return TOLD.has(formAt(tokens, at - 1));
  }
  return false;
}

const LONGEST_RELATIVE = 30;
const TOLD = formSet('مطالبی مطلبی سخنانی سخنی اظهاراتی حرفی حرف‌هایی چیزی مواردی آنچه');

function isClauseEnd({ form }: Token): boolean {
  return form === '،' || isFiniteVerb(form);
}

const BECOMES = formSet('می‌شود می‌گردد');

/** What media report as fact is provenance: «رویترز نوشت که …», «این شبکه گزارش داد …». */
function isMedia(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.kind === 'described') return subject.description.media;
  if (subject.kind !== 'pointer') return false;
  const pointed = formAt(tokens, subject.at.start + 1);
  return MEDIA_WORDS.has(pointed) || pointed === REPORT;
}

const REPORT = 'گزارش';
