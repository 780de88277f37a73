import { fold } from '../../text/fold.ts';
import { isCompound } from './compounds.ts';
import { lettersFrom } from './letters.ts';

/** A word or a mark of a text. Offsets are UTF-16 units into the text. */
export interface Token {
  /** The word as all its spellings agree: see `wordForm`. A mark is itself. */
  form: string;
  start: number;
  end: number;
  mark: boolean;
}

/**
 * The words and marks of a text, in order; white space is left out, a line break is a mark.
 *
 * A verb's «می» and the «اند» of a perfect are one word with what they belong to, whether a half-space, a space
 * or nothing stands between: «می‌گوید», «می گوید» and «میگوید» are one form.
 */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const { end, disagreed } = lettersFrom(folded, at);
    if (end > at) {
      const raw = folded.slice(at, end);
      addWord(tokens, disagreed ? strip(raw) : raw, at, end, folded);
      at = end;
    } else if (isSpace(folded.charCodeAt(at))) {
      at += 1;
    } else {
      at = addOther(tokens, at, folded);
    }
  }
  return tokens;
}

/** The two spaces that news is written with; the others are rare. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** Adds what is neither a space nor a word of the Arabic script, from an offset on; where it ends. */
function addOther(tokens: Token[], from: number, folded: string): number {
  const latin = matchAt(LATIN, folded, from);
  if (latin) {
    addWord(tokens, latin, from, from + latin.length, folded);
    return from + latin.length;
  }
  const first = folded.charAt(from);
  if (MARKS.has(first)) {
    tokens.push({ form: first, start: from, end: from + 1, mark: true });
    return from + 1;
  }
  return addRare(tokens, from, folded);
}

/** Adds a word of any script, or a mark; one character is a mark, which an emoji writes in two units. */
function addRare(tokens: Token[], from: number, folded: string): number {
  // Classes of all scripts take a millisecond to read and to compile, and most stories need none: none is made before.
  const raw = matchAt(/[\p{L}\p{M}\p{N}]+|[^\s]/uy, folded, from);
  if (raw === null) return from + 1;
  const end = from + raw.length;
  if (raw.length <= 2 && !/^[\p{L}\p{M}\p{N}\u0640\u200c-\u200f]/u.test(raw))
    tokens.push({ form: raw, start: from, end, mark: true });
  else addWord(tokens, strip(raw), from, end, folded);
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function addWord(tokens: Token[], form: string, start: number, end: number, folded: string): void {
  if (form === '') {
    // A stretching stroke by itself is written for a dash.
    if (folded.charAt(start) === TATWEEL) tokens.push({ form: '–', start, end, mark: true });
    return;
  }
  const last = tokens.at(-1);
  if (last && !last.mark && belongs(last.form, form) && BLANK.test(folded.slice(last.end, start))) {
    last.form += form;
    last.end = end;
  } else if (last?.form === 'و' && tokens.at(-2)?.form === 'گفت' && SPOKEN_NOUN.test(form)) {
    tokens.splice(-2, 2, { form: `گفتو${form}`, start: tokens.at(-2)?.start ?? start, end, mark: false });
  } else {
    tokens.push({ form, start, end, mark: false });
  }
}

/**
 * A word with what its spellings disagree on taken away: half-spaces, vowel signs, tatweel, direction marks; the
 * letters of `fold`; and ئ, which outlets write as ی in half of all words (رئیس, رییس).
 */
export function wordForm(word: string): string {
  return strip(fold(word));
}

/** The form of the token at an index; empty outside the text. */
export function formAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.form ?? '';
}

/** The forms of the words, without the marks, of a stretch of tokens; `end` excluded. */
export function formsIn(tokens: readonly Token[], { start, end }: { start: number; end: number }): string[] {
  const forms: string[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token && !token.mark) forms.push(token.form);
  }
  return forms;
}

function strip(folded: string): string {
  return DISAGREED.test(folded) ? folded.replace(UNSEEN, '').replaceAll('ئ', 'ی') : folded;
}

function belongs(first: string, second: string): boolean {
  if (first === 'گفت') return GLUED_SPOKEN_NOUN.test(second);
  return first === 'می' || first === 'نمی' || isCompound(first, second);
}

const TATWEEL = 'ـ';
// Latin words and numbers keep the dots inside them.
const LATIN = /[A-Za-z0-9](?:[A-Za-z0-9.@/_-]*[A-Za-z0-9])?/y;
const MARKS = new Set('\n!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»،؛؟…–—“”‘’•');
const DISAGREED = /[\u0300-\u036f\u0610-\u061a\u0626\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f]/;
const UNSEEN = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f]/g;
const BLANK = /^[ \t\u00a0]{1,3}$/;
// «گفت و گو», «گفت وگو»: one noun, though it begins like the verb.
const SPOKEN_NOUN = /^(?:گو|شنود|شنید)/;
const GLUED_SPOKEN_NOUN = /^و(?:گو|شنود|شنید)/;
