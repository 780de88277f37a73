import { beginsSpeaker } from '../cast/begins.ts';
import type { Range } from '../cast/phrase.ts';
import { matchVerb } from '../cues/match.ts';
import { DEMANDING, MEANWHILE, SAYING_PREPOSITIONS } from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { isQuotationMark } from '../words/marks.ts';
import { formPhrases, phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb, isPlural } from '../words/verbs.ts';
import { endsClause } from './clause.ts';
import { followOf } from './follow.ts';
import type { Reading } from './read.ts';

/** What the verb that announces indirect speech tells of it. */
export interface OuterCue {
  /** Several speak: «گفتند». */
  plural: boolean;
  /** که follows. */
  linked: boolean;
}

/**
 * Indirect speech from a token on: to the end of its sentence, or to where the sentence goes on to another thing
 * said («… حمایت می‌کند، |اما هشدار داد که …») or back to the narrator («… |در حالی که …»). Null when the
 * clause only leads up to a later cue with a colon, which is the sentence's own.
 *
 * @param outer the verb that announced the speech; null when none did
 */
export function endOfIndirect(
  reading: Reading,
  start: number,
  sentence: Range,
  outer: OuterCue | null = null,
): Range | null {
  const { tokens, marks } = reading;
  for (let at = start + 3; at < sentence.end; at += 1) {
    const span = marks.get(at);
    if (span?.close) {
      at = span.close;
      continue;
    }
    if (opensMarks(reading, at)) return { start, end: at };
    if (endsSpeech(tokens, at)) return { start, end: tokens[at - 1]?.form === '،' ? at - 1 : at };
    const demand = DEMANDING.has(formAt(tokens, at)) ? connectorBefore(tokens, start, at, false) : null;
    if (demand !== null) return { start, end: demand };
    const verb = matchVerb(tokens, at);
    if (!verb || !speaksAnew(reading, verb.start, sentence)) continue;
    const cut = connectorBefore(tokens, start, at, verb.glued);
    if (cut !== null && !isOthers(tokens, { start: cut, end: at }, verb, outer)) return { start, end: cut };
    // «در پاسخ به اینکه X گفته است …، گفت: …»: what X said is part of the clause before the real cue.
    const colon = formAt(tokens, verb.end) === ':' && verb.end < sentence.end - 1;
    if (colon && !isPassedOn(tokens, { start, end: at }, outer)) return null;
  }
  return { start, end: closeOfOpened(reading, start, sentence.end) };
}

/** «می‌گوید طالبان نیامده‌اند |و دستور داده‌اند که …|»: a verb in another number, and nobody new before it. */
function isOthers(
  tokens: readonly Token[],
  { start, end }: Range,
  verb: { end: number },
  outer: OuterCue | null,
): boolean {
  if (outer === null || formAt(tokens, start) !== 'و') return false;
  if (isPlural(formAt(tokens, verb.end - 1)) === outer.plural) return false;
  return !tokens.slice(start, end).some((_, at) => beginsSpeaker(tokens, start + at));
}

/** «گفت که |رضایی در تهران| گفته است: …»: behind که, with no other verb between. */
function isPassedOn(tokens: readonly Token[], { start, end }: Range, outer: OuterCue | null): boolean {
  return (
    outer?.linked === true && end - start <= LONGEST_SUBJECT && !tokens.slice(start, end).some(endsClause)
  );
}

const LONGEST_SUBJECT = 24;

/** The end of a sentence, or past it where words in marks run on over more than one: «… «منافعی دارد. از آن نمی‌گذرد».» */
function closeOfOpened({ marks }: Reading, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const close = marks.get(at)?.close ?? 0;
    if (close >= end && close - at <= LONGEST_MARKED) return close + 1;
  }
  return end;
}

/** Tokens between marks; a mark that closes further off may belong to another. */
const LONGEST_MARKED = 120;

/** «… نمی‌داند کجا برود|: «خانه‌ام را بردند.»|»: a colon and words in marks, which stand for themselves. */
function opensMarks({ tokens, marks }: Reading, at: number): boolean {
  const close = formAt(tokens, at) === ':' ? (marks.get(at + 1)?.close ?? 0) : 0;
  return close - at > LONGEST_NAME && isFiniteVerb(formAt(tokens, at - 1));
}

const LONGEST_NAME = 6;

/** «… در حالی که», «…، این در حالی است که»: the narrator sets something beside what was said. */
function endsSpeech(tokens: readonly Token[], at: number): boolean {
  // «… رسیده است؛ |رقمی که بی‌سابقه است|»: the narrator sets what was said in its place.
  if (formAt(tokens, at) === '؛')
    return formAt(tokens, at + 1).endsWith('ی') && formAt(tokens, at + 2) === 'که';
  const link = phraseLength(tokens, at, CONCESSIONS);
  if (link > 0 && phraseLength(tokens, at + link, SAYING_PREPOSITIONS) > 0)
    return isFiniteVerb(formAt(tokens, at - 2));
  if (CONTRASTS.has(formAt(tokens, at)) && tellsOfClaim(tokens, at + 1))
    return isFiniteVerb(formAt(tokens, at - 2));
  if (phraseLength(tokens, at, MEANWHILE) === 0) return false;
  const before = tokens[at - 1]?.form === '،' ? tokens[at - 2] : tokens[at - 1];
  return isFiniteVerb(before?.form ?? '');
}

// «…، |هرچند به گفته رضایی …|»
const CONCESSIONS = formPhrases('هرچند، گرچه، اگرچه، زیرا، چراکه، چرا که');

/** «…، |اما برای این ادعا سندی نیاورد|»: the narrator weighs what was said. */
function tellsOfClaim(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + LONGEST_WEIGHING).some(({ form }) => WEIGHING.has(form));
}

const LONGEST_WEIGHING = 6;
const WEIGHING = formSet('ادعا ادعای سندی مدرکی شواهدی جزئیات جزئیاتی جزییات توضیح توضیحی توضیحات');

function speaksAnew(reading: Reading, at: number, sentence: Range): boolean {
  const verb = matchVerb(reading.tokens, at);
  return verb !== null && followOf(reading, verb, sentence) !== null;
}

/** The «و», «اما» or comma that parts a new attribution from the clause before it; null inside one clause. */
function connectorBefore(
  tokens: readonly Token[],
  start: number,
  verb: number,
  glued: boolean,
): number | null {
  if (glued && isFiniteVerb(tokens[verb - 1]?.form ?? '')) return verb;
  for (let at = verb - 1; at > start + 1 && at >= verb - REACH; at -= 1) {
    const form = tokens[at]?.form ?? '';
    if (isFiniteVerb(form)) return null;
    if (!CONNECTORS.has(form)) continue;
    // «…، گفت: …»: the comma closes the clause that leads up to the cue.
    if (form === '،' && at === verb - 1) return null;
    const before = tokens[at - 1];
    const strong = CONTRASTS.has(form);
    const end = before?.form === '،' ? at - 1 : at;
    if (strong || closesClause(tokens, end - 1)) return end;
    if (form === '،') return null;
  }
  return null;
}

/** A finite verb, or words in marks that end in one: «… «شرم‌آور است» |و تأکید کرد …|». */
function closesClause(tokens: readonly Token[], at: number): boolean {
  return isFiniteVerb(formAt(tokens, isQuotationMark(tokens[at]) ? at - 1 : at));
}

const REACH = 14;
const CONTRASTS = new Set(['اما', 'ولی', 'لیکن']);
const CONNECTORS = new Set([...CONTRASTS, 'و', '،', '؛']);
