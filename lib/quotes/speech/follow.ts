import type { Range } from '../cast/phrase.ts';
import { matchVerb, type VerbMatch } from '../cues/match.ts';
import {
  IMPERSONAL_BEFORE,
  MEANWHILE,
  MODALS_BEFORE,
  NOT_SPEECH_BEFORE,
  NOUN_MARKERS,
  PASSIVE_AFTER,
} from '../cues/phrases.ts';
import { formSet } from '../words/forms.ts';
import { isQuotationMark } from '../words/marks.ts';
import { formPhrases, phraseLength } from '../words/phrases.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import type { Construction } from './attribution.ts';
import type { Reading } from './read.ts';

export interface Follow {
  construction: Construction & ('colon' | 'marked' | 'that' | 'comma' | 'bare');
  /** The token at which what was said begins, its opening mark included. */
  content: number;
}

/** What follows a verb of speech and makes it a cue; null when it only reports that somebody spoke. */
export function followOf(reading: Reading, verb: VerbMatch, sentence: Range): Follow | null {
  const { tokens } = reading;
  const { end } = verb;
  const next = tokens[end];
  if (!next) return null;
  if (!speaks(tokens, verb)) return null;
  if (next.form === ':') return { construction: 'colon', content: end + 1 };
  // «دستور داد تا …» tells a purpose, «گفت تا کنون …» a time.
  if (next.form === 'تا' && !TIMES.has(tokens[end + 1]?.form ?? '')) return null;
  if (next.form === 'که') {
    if (verb.licence === 'colon') return null;
    if (relates(tokens, verb)) return null;
    const after = tokens[end + 1]?.form;
    if (after === ':' || after === '،')
      return { construction: after === ':' ? 'colon' : 'that', content: end + 2 };
    return clauseLength(tokens, end + 1, sentence.end) >= 2
      ? { construction: 'that', content: end + 1 }
      : null;
  }
  if (verb.licence === 'mark' || takesObject(tokens, verb)) return null;
  // «کتاب نوشته «…»»: a participle before a mark is mostly no verb.
  if (isQuotationMark(next) && next.form !== '»' && verb.participle) return null;
  if (isQuotationMark(next) && next.form !== '»') return markedFollow(reading, end, sentence);
  if (next.form === '،' || next.form === ',') {
    if (isQuotationMark(tokens[end + 1])) return markedFollow(reading, end + 1, sentence);
    if (tokens[end + 1]?.form === 'که') return { construction: 'that', content: end + 2 };
    return readsAsClause(tokens, end + 1, sentence.end) ? { construction: 'comma', content: end + 1 } : null;
  }
  if (verb.licence !== 'clause' || next.mark || isWrittenBy(tokens, verb) || names(tokens, verb)) return null;
  return readsAsClause(tokens, end, sentence.end) ? { construction: 'bare', content: end } : null;
}

/** «کتاب «…» نوشته علی رضایی», «واقعیت افزوده»: no verb. */
function isWrittenBy(tokens: readonly Token[], { start, participle }: VerbMatch): boolean {
  return participle && WRITTEN_BY.has(formAt(tokens, start));
}

/** «پودری که به آن نمک دریا نیز می‌گویند»: what a thing is called. */
function names(tokens: readonly Token[], { start }: VerbMatch): boolean {
  if (!CALL.has(formAt(tokens, start))) return false;
  for (let at = start - 1; at > start - LONGEST_CALLED; at -= 1)
    if (phraseLength(tokens, at, WHICH) > 0) return true;
  return false;
}

const CALL = formSet('می‌گویند');
const WHICH = formPhrases('که به آن، که به این، که به آنها');
const LONGEST_CALLED = 8;

const WRITTEN_BY = formSet('نوشته افزوده');

/** Words in marks right after the verb; a short «name» there only opens a clause. */
function markedFollow({ tokens, marks }: Reading, at: number, sentence: Range): Follow | null {
  const close = marks.get(at)?.close ?? null;
  const goesOn = tokens[(close ?? at) + 1]?.mark === false || formAt(tokens, (close ?? at) + 1) === '،';
  if (close !== null && close - at <= LONGEST_NAME && goesOn) {
    return readsAsClause(tokens, at + 1, sentence.end) ? { construction: 'bare', content: at } : null;
  }
  return clauseLength(tokens, at, sentence.end) >= 3 ? { construction: 'marked', content: at } : null;
}

const LONGEST_NAME = 5;

/** «سخن گفت», «می‌توان گفت», «گفت‌وگو», «به گفته», «گفته می‌شود» are no cues. */
export function speaks(tokens: readonly Token[], { start, end, participle }: VerbMatch): boolean {
  const before = tokens[start - 1]?.form ?? '';
  const after = tokens[end]?.form ?? '';
  if (IMPERSONAL_BEFORE.has(before) || (NOT_SPEECH_BEFORE.has(before) && after !== ':')) return false;
  if (MODALS_BEFORE.has(before) && after !== ':') return false;
  if (after === 'و' && CONVERSATION.has(tokens[end + 1]?.form ?? '')) return false;
  if (after !== ':' && impersonal(tokens, start)) return false;
  if (!participle) return true;
  // «به گفته», «آن را اعلام کرده …»; «دولت را متهم کرده …» is a verb.
  const noun = NOUN_MARKERS.has(before) && !ADDRESSED.has(formAt(tokens, start));
  return !noun && !PASSIVE_AFTER.has(after);
}

/** «رضایت خود را اعلام کرد که …», «از دارویی خبر داد که …»: که opens a relative clause on the object. */
function relates(tokens: readonly Token[], { start }: VerbMatch): boolean {
  if (ADDRESSED.has(formAt(tokens, start))) return false;
  if (formAt(tokens, start - 1) === 'را' || takesObject(tokens, { start })) return true;
  if (formAt(tokens, start) !== 'خبر') return false;
  return tokens.slice(Math.max(0, start - OBJECT), start).some((token) => token.form === 'از');
}

// «دولت را متهم کرد که …»: the object is the one spoken to or of.
const ADDRESSED = formSet('متهم تهدید خطاب');
const OBJECT = 30;

/** «آنچه را داشتند به آن افزودند، …», «نظر خود را درباره سد اعلام کرد …»: a thing is added or made known, not said. */
function takesObject(tokens: readonly Token[], { start }: { start: number }): boolean {
  if (!GIVE_OUT.has(formAt(tokens, start))) return false;
  for (let at = start - 1; at >= Math.max(0, start - OBJECT); at -= 1) {
    const form = formAt(tokens, at);
    if (form === 'را') return !SAYINGS.has(formAt(tokens, at - 1));
    // «سد را افتتاح |و اعلام کرد»: the object of the verb before.
    if (tokens[at]?.mark || isFiniteVerb(form) || (form === 'و' && at === start - 1)) return false;
  }
  return false;
}

const GIVE_OUT = formSet(
  'اعلام عنوان اضافه بیان مطرح ابراز افزود افزودند افزوده خاطرنشان یادآور یادآوری تشریح قید ایراد متذکر گوشزد',
);
// «این مطلب را اعلام کرد که …»: what was said.
const SAYINGS = formSet('این آن مطلب نکته موضوع خبر');

/** «نمی‌توان با قطعیت گفت», «برخلاف آنچه ادعا می‌کنند»: nobody is quoted. */
function impersonal(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at -= 1) {
    const form = formAt(tokens, at);
    if (IMPERSONAL.has(form)) return true;
    if (isFiniteVerb(form)) return false;
  }
  return false;
}

const IMPERSONAL = formSet('توان می‌توان نمی‌توان بتوان آنچه');
const TIMES = formSet('کنون پایان امروز فردا سال ماه هفته آخر اینجا');
const CONVERSATION = new Set(['گو', 'گوی', 'گویی', 'شنود', 'شنید']);

/** Whether the rest of a sentence is a clause: long enough, and with a finite verb at its end. */
export function readsAsClause(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  if (!first || NO_CLAUSE_BEGINS.has(first.form) || opensAnotherCue(tokens, start)) return false;
  if (phraseLength(tokens, start, MEANWHILE) > 0) return false;
  return clauseLength(tokens, start, end) >= 3 && endsInVerb(tokens, start, end);
}

function opensAnotherCue(tokens: readonly Token[], start: number): boolean {
  const verb = matchVerb(tokens, start);
  if (!verb) return false;
  const next = formAt(tokens, verb.end);
  return !verb.participle || next === ':' || next === 'که' || next === '«';
}

function endsInVerb(tokens: readonly Token[], start: number, end: number): boolean {
  let words = 0;
  for (let at = end - 1; at >= start && words < 3; at -= 1) {
    const token = tokens[at];
    if (!token || token.mark) continue;
    if (isFiniteVerb(token.form)) return true;
    if (!PARTICLES.has(token.form)) words += 1;
    // «… باشد و نه «نمایش قدرت در خیابان».»: what stands in marks counts as one word, or as the verb it holds.
    if (!isQuotationMark(tokens[at + 1])) continue;
    const open = openingBefore(tokens, at, start);
    if (tokens.slice(open, at).some(({ form }) => isFiniteVerb(form))) return true;
    at = open;
  }
  return false;
}

/** The nearest quotation mark before a token; the token itself where none is near. */
function openingBefore(tokens: readonly Token[], from: number, start: number): number {
  for (let at = from; at >= Math.max(start, from - LONGEST_FRAGMENT); at -= 1)
    if (isQuotationMark(tokens[at])) return at;
  return from;
}

const LONGEST_FRAGMENT = 20;
const PARTICLES = new Set(['و', 'نه', 'هم', 'نیز', 'یا']);
const NO_CLAUSE_BEGINS = new Set(['و', 'را', 'یا', 'ولی', 'اما', 'شد', 'شده', 'بود', 'است']);

function clauseLength(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end && words < 6; at += 1) if (!tokens[at]?.mark) words += 1;
  return words;
}
