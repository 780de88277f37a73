import { lazily } from '../../text/lazily.ts';
import { opensAfterWhich } from '../cast/lead.ts';
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
import { readAfter, readBefore } from './after.ts';
import { type Attribution, attributed, type Construction } from './attribution.ts';
import { beforeOutcome, reachOf } from './clause.ts';
import { DEMANDS, readDemand, readRequest } from './demand.ts';
import { endOfDirect } from './direct.ts';
import { readDocument, readPublishing } from './document.ts';
import { followOf, speaks } from './follow.ts';
import { endOfIndirect } from './indirect.ts';
import { cueColon } from './interrupt.ts';
import { isSpoken, readIntroduced } from './introduced.ts';

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
      const attribution =
        attributionAt(reading, at, { start: clause, end: sentence.end }, interrupts) ??
        goingOn(reading, at, found);
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
  if (subject.kind !== 'pronoun' && subject.kind !== 'dropped') return [];
  const far = subject.kind === 'pronoun' && formAt(tokens, subject.at.start) === 'او';
  const before = sentences.slice(Math.max(0, number - (far ? MOST_ANTECEDENTS : 1)), number);
  return before.reverse().map((sentence) => subjectOf(tokens, sentence));
}

const MOST_ANTECEDENTS = 4;
const LONGEST_LEAD = 2;

/** A sentence in marks right behind what somebody has said: «رضایی گفت که سیل آمد. |«همه چیز را برد.»|» */
function goingOn({ tokens, marks }: Reading, at: number, found: readonly Attribution[]): Attribution | null {
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
  return cueColon(tokens, start, Math.min(end, start + LONGEST_SUBORDINATE)) !== null;
}

const DROPPED: Subject = { kind: 'dropped' };
const FULL_STOPS = new Set(['.', '؟', '!', '\n']);

/** Whether words may be attributed from a token on; no paragraph without such a one need be read. */
function mayOpen({ form, mark }: Token): boolean {
  return mark ? form === ':' : OPENERS().has(form) || opensVerb(form);
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
  if (reading.marks.has(at)) return readAfter(reading, at);
  if (form === ':') return readIntroduced(reading, at, sentence);
  if (form === 'این') return readBefore(reading, at, sentence);
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
  const found = (construction: Construction, content: Range) =>
    attributed({ construction, cue, content, subject, clause });
  if (leadsUp(tokens, clause, { start: verb.end, end: sentence.end })) return null;
  if (repeatsAsSaid(tokens, clause, verb.end)) return null;
  // «یادآور می‌شود، …» with nobody named is the narrator's own.
  if (subject.kind === 'dropped' && BECOMES.has(formAt(tokens, verb.end - 1))) return null;
  const follow = followOf(reading, verb, sentence);
  if (isReporter(tokens, subject, verb)) return null;
  const media = isMedia(tokens, subject) && !CLAIMS.has(formAt(tokens, verb.start));
  if (follow?.construction === 'colon' || follow?.construction === 'marked') {
    const { start, end, open, unclosed } = endOfDirect(reading, follow.content, interrupts);
    return { ...found(follow.construction, { start, end }), open, unclosed };
  }
  const plural = isPlural(formAt(tokens, verb.end - 1));
  // «سپس اعداد را اضافه می‌کنند، …»: several who are not named are not quoted without که.
  if (subject.kind === 'dropped' && follow?.construction !== 'that' && plural) return null;
  if (follow === null || media) {
    return subject.kind === 'described' && !media && speaks(tokens, verb)
      ? found('report', { start: at, end: at })
      : null;
  }
  const whole = reachOf(tokens, subject, cue, sentence);
  const reach = ASKS_FOR.has(formAt(tokens, verb.start))
    ? beforeOutcome(tokens, follow.content, whole)
    : whole;
  const outer = { plural, linked: follow.construction === 'that' };
  const content = endOfIndirect(reading, follow.content, reach, outer);
  if (content === null) return null;
  const marked = insideMarks(reading, content);
  if (marked) return found('marked', marked);
  return found(follow.construction, content);
}

/** «گفت که «…».»: what stands between marks when nothing else is said; null otherwise. */
function insideMarks({ tokens, marks }: Reading, { start, end }: Range): Range | null {
  const close = marks.get(start)?.close ?? null;
  if (close === null || close - start <= LONGEST_NAME) return null;
  return tokens.slice(close + 1, end).every(({ mark }) => mark) ? { start: start + 1, end: close } : null;
}

/** Tokens between marks that need be no clause. */
const LONGEST_NAME = 5;

/** «پس از آنکه رضایی اعلام کرد …، نوری نوشت: …»: a clause of time that leads up to the sentence's own cue. */
function leadsUp(tokens: readonly Token[], { start, end }: Range, rest: Range): boolean {
  for (let at = end - 1; at > Math.max(start, end - LONGEST_RELATIVE); at -= 1) {
    if (isFiniteVerb(formAt(tokens, at))) return false;
    if (opensAfterWhich(tokens, at))
      return cueColon(tokens, rest.start, Math.min(rest.end, rest.start + LONGEST_SUBORDINATE)) !== null;
  }
  return false;
}

const LONGEST_SUBORDINATE = 60;

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
// «روزنامه مدعی شد که …»: no fact, and the paper's own words.
const CLAIMS = formSet('مدعی ادعا معتقد هشدار پیش‌بینی توصیه انتقاد متهم');

/** «خبرنگاری پرسید که …»: what reporters ask is no quote. */
function isReporter(tokens: readonly Token[], subject: Subject, verb: { start: number }): boolean {
  if (!ASKS.test(formAt(tokens, verb.start)) || subject.kind === 'pointer') return false;
  if (subject.kind !== 'described') return subject.kind === 'dropped';
  return subject.description.media || REPORTERS.has(formAt(tokens, subject.at.start));
}

const ASKS = /^(?:می)?پرس/;
const ASKS_FOR = formSet('درخواست پیشنهاد دستور توصیه');
const REPORTERS = formSet('خبرنگار خبرنگاران خبرنگاری مجری');
