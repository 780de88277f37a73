import { matchVerb } from '../cues/match.ts';
import { formSet } from '../words/forms.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { isNameStart, isRoleHead } from './begins.ts';
import { isGivenName } from './given-names.ts';
import { COUNTED } from './lead.ts';
import type { Range } from './phrase.ts';
import {
  BODY_HEADS,
  COUNTRIES,
  GROUP_HEADS,
  HONORIFIC_LINKS,
  HONORIFICS,
  MEDIA_WORDS,
  NAMED_AFTER,
  PAPER_HEADS,
  ROLE_HEADS,
} from './roles.ts';

/** How a text calls somebody at one place. */
export interface Description {
  name: Range | null;
  role: Range | null;
  /** A body or an unnamed group: what stands for its name is a description. */
  body: boolean;
  media: boolean;
  /** An object follows with nothing between: the role may hold words of it. */
  unsure: boolean;
}

/** Parts a noun phrase into a name and a role: «ناصر اصلانی | فرمانده انتظامی غرب استان», «وزیر نیرو | رضا اردکانیان». */
export function describe(tokens: readonly Token[], phrase: Range): Description {
  const range = trimMarks(tokens, phrase);
  const start = skipHonorifics(tokens, range);
  const named = { start, end: range.end };
  const media = isMedia(tokens, range);
  const unsure = objectFollows(tokens, range.end);
  if (formAt(tokens, start) === ONE && isRoleHead(tokens, start + 1)) {
    return { name: null, role: range, body: false, media, unsure };
  }
  const several =
    COUNTED.has(formAt(tokens, start + 1)) ||
    (SEVERAL.has(formAt(tokens, start)) && isRoleHead(tokens, start + 1));
  if (media || several || GROUP_HEADS.has(formAt(tokens, range.start))) {
    return { name: withRelative(tokens, range), role: null, body: true, media, unsure };
  }
  if (start === range.start && isRoleHead(tokens, start)) {
    const at = nameInsideRole(tokens, range);
    if (at === null) return { name: null, role: range, body: false, media, unsure };
    if (isObjects(tokens, range, at)) {
      const role = trimMarks(tokens, { start: range.start, end: at - 1 });
      return { name: null, role, body: false, media, unsure };
    }
    const name = trimMarks(tokens, {
      start: skipHonorifics(tokens, { start: at, end: range.end }),
      end: range.end,
    });
    return { name, role: trimMarks(tokens, { start: range.start, end: at }), body: false, media, unsure };
  }
  if (COUNTRIES.has(formAt(tokens, start)) && !CONTINUED.has(formAt(tokens, start + 1))) {
    return { name: { start, end: start + 1 }, role: null, body: true, media, unsure };
  }
  if (start === range.start && isBodyHead(formAt(tokens, start))) {
    return { name: range, role: null, body: true, media, unsure };
  }
  const roleAt = roleAfterName(tokens, named);
  if (roleAt === null) return { name: shortName(tokens, named), role: null, body: false, media, unsure };
  return {
    name: trimMarks(tokens, { start, end: roleAt }),
    role: trimMarks(tokens, { start: roleAt, end: range.end }),
    body: false,
    media,
    unsure,
  };
}

/** «سخنگوی دولت |ادعای مازیار رضایی| را رد کرد»: a name that belongs to the object. */
function isObjects(tokens: readonly Token[], range: Range, name: number): boolean {
  const short = range.end - name <= LONGEST_NAME && name - range.start > 2;
  return short && formAt(tokens, range.end) === 'را';
}

// «ایران |و عراق», «ایران |اسلامی».
const CONTINUED = formSet('و اسلامی');

function isBodyHead(form: string): boolean {
  return BODY_HEADS.has(form) || PAPER_HEADS.has(form) || COUNTRIES.has(form);
}

/** «یک کارشناس»: an office whose bearer the text does not name, or not yet. */
export const ONE = 'یک';

// «چند مقام دولتی»: a group.
const SEVERAL = formSet('چند دو سه چهار پنج');

/** «کسانی که به فرودگاه رفته بودند»: a relative clause is all that tells who they are. */
function withRelative(tokens: readonly Token[], range: Range): Range {
  if (formAt(tokens, range.end) !== 'که' || range.end - range.start > 1) return range;
  for (let at = range.end + 1; at < range.end + LONGEST_RELATIVE; at += 1) {
    const next = formAt(tokens, at + 1);
    if (isFiniteVerb(formAt(tokens, at)) && (!isFiniteVerb(next) || matchVerb(tokens, at + 1)))
      return { start: range.start, end: at + 1 };
  }
  return range;
}

const LONGEST_NAME = 3;
const LONGEST_RELATIVE = 8;

function isMedia(tokens: readonly Token[], range: Range): boolean {
  const first = formAt(tokens, range.start);
  const second = formAt(tokens, range.start + 1);
  if (first === SOURCES && OF_NEWS.has(second)) return true;
  return MEDIA_WORDS.has(first) || (POINTING.has(first) && MEDIA_WORDS.has(second));
}

const SOURCES = 'منابع';
const OF_NEWS = formSet('خبری رسانه‌ای');
const POINTING = new Set(['این', 'برخی', 'یک', 'بعضی']);

function skipHonorifics(tokens: readonly Token[], range: Range): number {
  let at = range.start;
  while (at < range.end - 1) {
    const form = formAt(tokens, at);
    const linked = at > range.start && HONORIFIC_LINKS.has(form);
    const rank = form === 'امیر' && HONORIFICS.has(formAt(tokens, at + 1));
    // «استاد دانشگاه تهران», «کاپیتان تیم»: an office, unless a name follows.
    const office = ROLE_HEADS.has(form) && !isNameStart(tokens, at + 1);
    if ((!HONORIFICS.has(form) || office) && !linked && !rank) break;
    at += 1;
  }
  return at;
}

function nameInsideRole(tokens: readonly Token[], range: Range): number | null {
  for (let at = range.start + 1; at < range.end; at += 1) {
    const form = formAt(tokens, at);
    const rest = range.end - at;
    if (NAMED_AFTER.has(formAt(tokens, at - 1))) continue;
    if (form === '«' && rest >= 3 && at > range.start + 1) return at;
    if (form === 'شهید' || form === 'حضرت' || form === 'امیر') continue;
    if (HONORIFICS.has(form) && rest >= 2 && at > range.start + 1) return at;
    if (isNameStart(tokens, at) && rest >= 2 && rest <= 5) return at;
  }
  return null;
}

function roleAfterName(tokens: readonly Token[], range: Range): number | null {
  // «یوسف دریابان», «مجتبی قهرمان»: after a given name a word of rank is the family's.
  const first = isGivenName(formAt(tokens, range.start)) ? range.start + 2 : range.start + 1;
  for (let at = first; at < range.end; at += 1) {
    if (isRoleHead(tokens, at) || (BODY_WORDS_IN_ROLES.has(formAt(tokens, at)) && at > range.start + 1))
      return at;
  }
  return null;
}

const BODY_WORDS_IN_ROLES = new Set(['دیگر', 'یکی', 'یک', 'ساکن', 'اهل']);

/**
 * A name with no role. Where an object follows with nothing between («علی رضایی حضور مردم را …»), or the words run
 * on past what a name can be, only a given name and the family name after it are sure.
 */
function shortName(tokens: readonly Token[], range: Range): Range {
  const { start, end } = trimMarks(tokens, range);
  const titled = start > 0 && HONORIFICS.has(formAt(tokens, start - 1));
  const sure = isNameStart(tokens, start) || titled;
  const object = objectFollows(tokens, range.end);
  // «رضایی حضور مردم |را …»: what is left of the object is the family name.
  if (!sure && formAt(tokens, range.end) === 'را' && end - start <= 3) return { start, end: start + 1 };
  if (end - start <= (object ? 2 : 4)) return { start, end };
  if (!sure) return { start, end: Math.min(end, start + (object ? 3 : 8)) };
  let family = start;
  while (family < end - 1 && isNameStart(tokens, family)) family += 1;
  const after = FAMILY_ENDINGS.has(formAt(tokens, family + 1)) ? 2 : 1;
  return { start, end: Math.min(end, family + after) };
}

// The second half of a family name: «ابریشمی راد», «علیزاده مقدم».
const FAMILY_ENDINGS = formSet(
  'راد فر نیا زاده پور نژاد مقدم تبار منش خواه دوست فرد وند اصل نسب نو کیا پناه آبادی میرزایی زارع مهر پرست یان تهرانی اصفهانی قمی تبریزی',
);

function objectFollows(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + NEAR).some((token) => token.form === 'را');
}

const NEAR = 12;

function trimMarks(tokens: readonly Token[], { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && tokens[from]?.mark) from += 1;
  while (to > from && (tokens[to - 1]?.mark || tokens[to - 1]?.form === 'و')) to -= 1;
  return { start: from, end: to };
}
