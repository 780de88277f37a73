import type { Token } from './tokens.ts';

/** A sentence as indices of tokens, `end` excluded and its full stop included. */
export interface Sentence {
  start: number;
  end: number;
}

/** The sentences of a text, in order. A dot inside a number or a Latin name is part of a word and ends nothing. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!endsSentence(tokens, index)) continue;
    let end = index + 1;
    while (end < tokens.length && closes(tokens, end)) end += 1;
    sentences.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

/** Whether a mark belongs to the sentence before it; a straight one behind a space opens the next. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !CLOSERS.has(token.form)) return false;
  return token.form !== '"' || token.start === tokens[at - 1]?.end;
}

/** Whether a mark ends a sentence; a dot after an initial or in an open list does not. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.mark || !ENDERS.has(token.form)) return false;
  if (token.form !== '.' && token.form !== '…') return true;
  if (openList(tokens, index)) return false;
  const before = tokens[index - 1];
  if (!before || before.mark || !/\D/.test(before.form)) return true;
  // An initial is not the end of a sentence: «م. ر.», «اف. بی. آی».
  const dotted = tokens[index - 2]?.form === '.' || tokens[index + 2]?.form === '.';
  return before.form.length > (dotted ? 2 : 1);
}

/** «نوری، کیانی و ... آمدند»: dots that stand for the rest of a list. */
function openList(tokens: readonly Token[], dot: number): boolean {
  let at = dot;
  while (at > dot - LONGEST_DOTS && DOTS.has(tokens[at]?.form ?? '')) at -= 1;
  return tokens[at]?.form === 'و';
}

const DOTS = new Set(['.', '…']);
const LONGEST_DOTS = 6;
const ENDERS = new Set(['.', '؟', '?', '!', '\n', '…']);
const CLOSERS = new Set(['.', '؟', '?', '!', '»', '"', '”', '…', ')']);
