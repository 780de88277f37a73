import { opensAfterWhich } from '../cast/lead.ts';
import type { Range } from '../cast/phrase.ts';
import { MEDIA_WORDS } from '../cast/roles.ts';
import { type Subject, subjectOf } from '../cast/subject.ts';
import { matchVerb } from '../cues/match.ts';
import { AS_OPENERS } from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb, isPlural } from '../words/verbs.ts';
import { type Attribution, attributed, type Construction } from './attribution.ts';
import { beforeOutcome, endsClause, reachOf } from './clause.ts';
import { endOfDirect } from './direct.ts';
import { followOf, speaks } from './follow.ts';
import { endOfIndirect } from './indirect.ts';
import { cueColon } from './interrupt.ts';
import type { Interrupts, Reading } from './read.ts';

/** Speech that a verb announces: «گفت: …», «گفت که …», «گفت، …», «گفت …», «گفت «…»». */
export function readVerb(
  reading: Reading,
  at: number,
  sentence: Range,
  interrupts: Interrupts,
): Attribution | null {
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
    return subject.kind === 'described' && !media && speaks(tokens, verb) && !ADDS.test(formAt(tokens, at))
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

/** «تولید به درآمد خانواده‌ها افزوده است.»: no word of anybody's. */
const ADDS = /^(?:می)?افز/;

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
  return phraseLength(tokens, start, AS_OPENERS) > 0 && !tokens.slice(start, end).some(endsClause);
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
