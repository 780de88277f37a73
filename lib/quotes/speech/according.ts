import { beginsPerson } from '../cast/begins.ts';
import type { Range } from '../cast/phrase.ts';
import { GROUP_HEADS, MEDIA_WORDS } from '../cast/roles.ts';
import { type Subject, subjectAt, subjectOf } from '../cast/subject.ts';
import { matchVerb } from '../cues/match.ts';
import {
  AS_OPENERS,
  GLUED_SAYINGS,
  OPINIONS_AFTER_FROM,
  SAYING_PREPOSITIONS,
  SAYINGS,
} from '../cues/phrases.ts';
import { ADVERBS, POINTERS, PREPOSITIONS } from '../words/classes.ts';
import { formSet } from '../words/forms.ts';
import { isQuotationMark } from '../words/marks.ts';
import { phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { type Attribution, attributed, type Construction } from './attribution.ts';
import { readsAsClause } from './follow.ts';
import { endOfIndirect } from './indirect.ts';
import type { Reading } from './read.ts';

/** «به گفته X، …» at the opening of a clause. */
export function readAccording(reading: Reading, at: number, sentence: Range): Attribution | null {
  const { tokens } = reading;
  const saying = sayingAt(tokens, at);
  if (saying === null || !opensClause(tokens, at, sentence)) return null;
  const { noun, pointer, start } = saying;
  if (!pointer && tokens[start]?.mark && !isQuotationMark(tokens[start])) return null;
  const comma = nextComma(tokens, start, sentence.end);
  const limit = comma ?? Math.min(sentence.end, start + 20);
  const subject = pointer ? toLastSpeaker(at) : subjectAt(tokens, start, limit);
  if (subject.kind === 'dropped' || (subject.kind === 'described' && subject.description.media)) return null;
  if (pointsAtMedia(tokens, start)) return null;
  // «از نظر هزینه …»: an opinion is a person's.
  if (OPINIONS_AFTER_FROM.has(noun) && subject.kind === 'described' && !hasOpinions(tokens, subject.at.start))
    return null;
  const content = contentAfter(tokens, subject, start, comma);
  if (content === null) return null;
  return attribution(reading, 'according', { start: at, end: start }, content, subject, sentence);
}

/** «به گفته», «به‌گفته», «بنا به این اعلام»: its noun, and where the speaker begins. */
function sayingAt(
  tokens: readonly Token[],
  at: number,
): { noun: string; pointer: boolean; start: number } | null {
  if (phraseLength(tokens, at, GLUED_SAYINGS) > 0)
    return { noun: formAt(tokens, at), pointer: false, start: at + 1 };
  const length = phraseLength(tokens, at, SAYING_PREPOSITIONS);
  const pointer = POINTERS.has(formAt(tokens, at + length));
  const start = at + length + (pointer ? 2 : 1);
  const noun = formAt(tokens, start - 1);
  if (length === 0 || !SAYINGS.has(noun)) return null;
  if (formAt(tokens, at) === 'از' && (pointer || !OPINIONS_AFTER_FROM.has(noun))) return null;
  return { noun, pointer, start };
}

/** Where what was said begins: after the comma that closes the speaker, or right after a speaker that none closes. */
function contentAfter(
  tokens: readonly Token[],
  subject: Subject,
  start: number,
  comma: number | null,
): number | null {
  if (subject.kind === 'dropped') return null;
  const end = Math.max(subject.at.end, start);
  const next = tokens[end]?.form ?? '';
  if (PARTINGS.has(next)) return end + 1;
  if (comma !== null && (next === 'که' || subject.kind === 'described')) {
    const apposed = tokens.slice(start, end).some(({ form }) => COMMAS.has(form));
    return next === 'که' || apposed || comma - end <= 1 ? comma + 1 : end;
  }
  return isFiniteVerb(next) ? null : end;
}

const PARTINGS = new Set(['،', ',', '؛', ':']);

/** «بنا به این اعلام»: whoever was last said to have said something. */
function toLastSpeaker(at: number): Subject {
  return { kind: 'pronoun', at: { start: at, end: at } };
}

/** «آنطور که X گفته است، …» at the opening of a clause. */
export function readAsSaid(reading: Reading, at: number, sentence: Range): Attribution | null {
  const { tokens } = reading;
  const length = phraseLength(tokens, at, AS_OPENERS);
  if (length === 0 || !opensClause(tokens, at, sentence)) return null;
  for (let index = at + length; index < Math.min(sentence.end, at + 40); index += 1) {
    const verb = matchVerb(tokens, index);
    if (!verb) continue;
    const next = tokens[verb.end];
    const parted = next?.form === '،';
    if (!parted && (verb.licence !== 'clause' || verb.participle || next?.mark || next?.form === 'که'))
      return null;
    const subject = subjectOf(tokens, { start: at + length, end: verb.start });
    if (subject.kind === 'described' && subject.description.media) return null;
    return attribution(
      reading,
      'as-said',
      { start: verb.start, end: verb.end },
      parted ? verb.end + 1 : verb.end,
      subject,
      sentence,
    );
  }
  return null;
}

function attribution(
  reading: Reading,
  construction: Construction,
  cue: Range,
  content: number,
  subject: Attribution['subject'],
  sentence: Range,
): Attribution | null {
  if (!readsAsClause(reading.tokens, content, sentence.end)) return null;
  const extent = endOfIndirect(reading, content, sentence);
  if (extent === null) return null;
  const clause = { start: sentence.start, end: cue.start };
  return attributed({ construction, cue, content: extent, subject, clause });
}

/** Whether a clause begins at a token: a sentence, past its adverbs, or what a که or a verb parts from it. */
function opensClause(tokens: readonly Token[], at: number, sentence: Range): boolean {
  let before = at - 1;
  while (before > sentence.start && PARTERS.has(formAt(tokens, before))) before -= 1;
  const parted = before < at - 1 && before > sentence.start;
  if (parted && (formAt(tokens, before + 1) === 'که' || mayEndClause(formAt(tokens, before)))) return true;
  // «به گزارش ایسنا، به گفته رضایی …»: behind where the story comes from.
  const sourced = PREPOSITIONS.has(formAt(tokens, sentence.start)) && at - sentence.start <= LONGEST_SOURCE;
  if (sourced && formAt(tokens, at - 1) === '،') return true;
  // «تهران (پانا) - طبق اعلام …»: behind a dateline.
  if (DASHES.has(formAt(tokens, at - 1)) && at - sentence.start <= LONGEST_SOURCE) return true;
  // «زنان، به گفته رضایی، بیش از دیگران …»: behind what the clause is about.
  const about = formAt(tokens, at - 1) === '،' && at - sentence.start <= LONGEST_SOURCE;
  if (about && !tokens.slice(sentence.start, at).some(({ form }) => isFiniteVerb(form))) return true;
  for (let index = sentence.start; index < at; index += 1) {
    const token = tokens[index];
    if (token && !token.mark && !ADVERBS.has(token.form) && !PARTERS.has(token.form)) return false;
  }
  return true;
}

/** «… دانسته و به گفته او …»: a finite verb, or the participle that stands for one. */
function mayEndClause(form: string): boolean {
  return isFiniteVerb(form) || /[تد]ه$/.test(form);
}

const DASHES = new Set(['-', '–', '—']);
const LONGEST_SOURCE = 10;
const PARTERS = formSet('که و اما ولی هرچند گرچه اگرچه زیرا چراکه چرا ،');

/** The comma that closes the speaker: «به گفته X|،| …», «به گفته X، رئیس Y|،| …». */
function nextComma(tokens: readonly Token[], start: number, end: number): number | null {
  const comma = commaFrom(tokens, start, end);
  if (comma === null) return null;
  const rest = subjectAt(tokens, start, end);
  if (rest.kind !== 'dropped' && rest.at.end > comma && formAt(tokens, rest.at.end) === '،')
    return rest.at.end;
  const second = commaFrom(tokens, comma + 1, Math.min(end, comma + LONGEST_APPOSITION));
  return second !== null && isApposition(tokens, { start: comma + 1, end: second }) ? second : comma;
}

function commaFrom(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < Math.min(end, start + LONGEST_SPEAKER); at += 1)
    if (COMMAS.has(formAt(tokens, at))) return at;
  return null;
}

/** «به گفته کپری، |نویسنده چند کتاب|، …»: words between commas that are no clause and no place. */
function isApposition(tokens: readonly Token[], { start, end }: Range): boolean {
  const form = formAt(tokens, start);
  if (end - start < 2 || PREPOSITIONS.has(form) || ADVERBS.has(form) || GROUP_HEADS.has(form)) return false;
  return !tokens
    .slice(start, end)
    .some(({ form }) => form === 'را' || form === 'و' || form === 'که' || isFiniteVerb(form));
}

const COMMAS = new Set(['،', ',']);
const LONGEST_SPEAKER = 24;
const LONGEST_APPOSITION = 10;

function pointsAtMedia(tokens: readonly Token[], start: number): boolean {
  const subject = tokens.slice(start, start + 3).map((token) => token.form);
  return subject.some((form) => MEDIA_WORDS.has(form) || form === 'منابع');
}

function hasOpinions(tokens: readonly Token[], at: number): boolean {
  return beginsPerson(tokens, at) || GROUP_HEADS.has(formAt(tokens, at));
}
