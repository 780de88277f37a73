import { matchVerb } from '../cues/match.ts';
import { POINTERS, POINTING_BACK, PREPOSITIONS, PRONOUNS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { withApposition } from './apposition.ts';
import { beginsSpeaker } from './begins.ts';
import { type Description, describe } from './describe.ts';
import { afterFrame, opensAfterWhich, skipLead, sourceIn } from './lead.ts';
import { afterOccasion } from './occasion.ts';
import { phraseAt, type Range } from './phrase.ts';
import { HONORIFICS, MEDIA_WORDS, ROLE_HEADS } from './roles.ts';
import { afterTurn } from './turn.ts';

/** Whom the clause before a cue names as the one who speaks. */
export type Subject =
  | { kind: 'dropped' }
  | { kind: 'pronoun'; at: Range }
  | { kind: 'pointer'; at: Range }
  | { kind: 'described'; at: Range; description: Description };

/**
 * The subject of a clause that ends in a cue: agency lead-ins, times, places and participle clauses are passed
 * over («به گزارش …، |سید عباس عراقچی، وزیر امور خارجه| پس از … گفت»).
 *
 * @param range the tokens before the cue, from where its clause begins
 */
export function subjectOf(tokens: readonly Token[], range: Range): Subject {
  const near = { start: Math.max(range.start, range.end - LONGEST_CLAUSE), end: range.end };
  const main = subordinateAt(tokens, near);
  const subject = main === null ? DROPPED : subjectOfMain(tokens, { start: near.start, end: main });
  return subject.kind === 'dropped' ? subjectOfMain(tokens, near) : subject;
}

/** «علی رضایی با بیان |اینکه …، گفت»: what stands before a subordinate clause is not looked for inside it. */
function subordinateAt(tokens: readonly Token[], { start, end }: Range): number | null {
  for (let at = start + 1; at < end; at += 1) {
    const form = formAt(tokens, at);
    if (form === '«' && holdsClause(tokens, at, end)) return at;
    const subordinates = form === 'اینکه' || (form === 'که' && formAt(tokens, at - 1) === 'این');
    // «… گفت، پس از اینکه علی خواستار … شد»: the clause comes after its own main verb.
    if (subordinates && !opensAfterWhich(tokens, at)) return at;
  }
  return null;
}

/** Whether marks open that close before a token and hold more than a name: «رضایی با اشاره به «پل ویران است» گفت». */
function holdsClause(tokens: readonly Token[], open: number, end: number): boolean {
  let clause = false;
  for (let at = open + 1; at < end; at += 1) {
    if (formAt(tokens, at) === '»') return clause && at - open > LONGEST_MARKED_NAME;
    clause ||= isFiniteVerb(formAt(tokens, at));
  }
  return false;
}

const LONGEST_MARKED_NAME = 4;

function subjectOfMain(tokens: readonly Token[], near: Range): Subject {
  const end = near.end;
  const source = sourceIn(tokens, near);
  const told = source === null ? DROPPED : subjectAt(tokens, source, end);
  if (told.kind !== 'dropped' && closes(tokens, told.at.end, end)) return told;
  const relative = relativeAt(tokens, near);
  if (relative !== null) return subjectAt(tokens, relative, end);
  const frame = Math.max(afterFrame(tokens, near), afterMedia(tokens, near));
  const turn = afterTurn(tokens, { start: frame, end });
  const turned = turn === null ? DROPPED : subjectIn(tokens, turn, end);
  return turned.kind === 'dropped' ? subjectIn(tokens, frame, end) : turned;
}

function subjectIn(tokens: readonly Token[], from: number, end: number): Subject {
  const start = skipLead(tokens, from, end);
  if (start >= end) return DROPPED;
  if (!PREPOSITIONS.has(formAt(tokens, start))) return subjectAt(tokens, start, end);
  const at = afterOccasion(tokens, start, end);
  return at === null ? DROPPED : subjectAt(tokens, at, end);
}

/** «مردی که |دادستانی او را متهم می‌کند که …|»: where the relative clause that a cue ends begins; null outside one. */
export function relativeAt(tokens: readonly Token[], { start, end }: Range): number | null {
  for (let at = end - 1; at > start; at -= 1) {
    const form = formAt(tokens, at);
    if (isFiniteVerb(form) || tokens[at]?.mark) return null;
    if (form !== 'که') continue;
    const before = formAt(tokens, at - 1);
    return beginsSpeaker(tokens, at + 1) && !isFiniteVerb(before) && !NO_HEADS.has(before) ? at + 1 : null;
  }
  return null;
}

// «این مطلب که دولت …»: what was said, and nobody.
const NO_HEADS = formSet(
  'این آن مطلب نکته سوال پرسش ادعا خبر حالی صورتی طور طوری گونه گونه‌ای آنجا اینجا زمانی هنگامی وقتی چرا',
);

/** «رسانه‌ها گزارش دادند |نوری| … گفت»: past what tells where the words were heard. */
function afterMedia(tokens: readonly Token[], { start, end }: Range): number {
  const media = [start, start + 1].some((at) => MEDIA_WORDS.has(formAt(tokens, at)));
  for (let at = start + 1; media && at < Math.min(end, start + LONGEST_MEDIA); at += 1) {
    const verb = matchVerb(tokens, at);
    if (verb && verb.end < end) return formAt(tokens, verb.end) === 'که' ? verb.end + 1 : verb.end;
  }
  return start;
}

const LONGEST_MEDIA = 16;

/** Whether a subject is the last thing before the cue, but for a comma or a place: «یک مقام سفارت |در تهران| گفت». */
function closes(tokens: readonly Token[], start: number, end: number): boolean {
  const rest = tokens.slice(start, end).filter(({ mark }) => !mark);
  // «از قول مقام‌هایی که نامشان را نبرده، نوشت»
  if (rest.length === 0 || (rest[0]?.form === 'که' && formAt(tokens, end - 1) === '،')) return true;
  return (
    rest.length <= LONGEST_PLACE &&
    PREPOSITIONS.has(rest[0]?.form ?? '') &&
    !rest.some(({ form }) => isFiniteVerb(form))
  );
}

const LONGEST_PLACE = 4;

/** A subject further than this many words before its verb is not sought: time stays linear. */
const LONGEST_CLAUSE = 160;
const DROPPED: Subject = { kind: 'dropped' };

/** The subject that begins at a token. */
export function subjectAt(tokens: readonly Token[], start: number, end: number): Subject {
  const form = formAt(tokens, start);
  if (PRONOUNS.has(form)) return { kind: 'pronoun', at: { start, end: start + 1 } };
  if (SPEAKING.has(form)) return DROPPED;
  const pointed = pointingBack(tokens, start, end);
  if (pointed !== null) return { kind: 'pointer', at: pointed };
  const phrase = phraseAt(tokens, start, end);
  if (POINTERS.has(form) && phrase.end - phrase.start >= 2) return { kind: 'pointer', at: phrase };
  if (isFiniteVerb(form) && phrase.end - phrase.start <= 1) return DROPPED;
  // «آرام‌تر ادامه داد»: how it was said.
  if (phrase.end - phrase.start === 1 && form.endsWith('تر')) return DROPPED;
  // «یک …» cut off by what follows names nobody.
  if (phrase.end - phrase.start === 1 && QUANTIFIERS.has(form)) return DROPPED;
  // «سردار گفت»: a title alone names whoever has spoken.
  if (tokens.slice(phrase.start, phrase.end).every(isBareTitle)) return DROPPED;
  const description = describe(tokens, phrase);
  const whole = withApposition(tokens, phrase, description, end);
  return { kind: 'described', at: whole.at, description: whole.description };
}

/** «منابع |یادشده|», «این شرکت |مذکور|»: a noun and what points back at it; null where nothing does. */
function pointingBack(tokens: readonly Token[], start: number, end: number): Range | null {
  for (let at = start + 1; at <= start + LONGEST_POINTED && at < end; at += 1) {
    if (tokens[at - 1]?.mark || PREPOSITIONS.has(formAt(tokens, at - 1))) return null;
    const length = phraseLength(tokens, at, POINTING_BACK);
    if (length > 0) return { start, end: at + length };
  }
  return null;
}

const LONGEST_POINTED = 3;

// «ما» speaks in what is quoted and is nobody's name.
const SPEAKING = formSet('من ما تو شما');

/** «استاد» may be an office too. */
function isBareTitle({ form }: Token): boolean {
  return HONORIFICS.has(form) && !ROLE_HEADS.has(form);
}

const QUANTIFIERS = formSet('یک یکی دو سه دیگر هر همه شاید این آن همین همان');
