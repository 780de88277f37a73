import type { Edit } from '../../lib/text/edits.ts';

/** A piece of a text; `changed` where an edit touches one of its words. */
export interface Piece {
  /** UTF-16 offset into the whole. */
  start: number;
  text: string;
  changed: boolean;
}

/** A text before and after its edits, each cut into pieces, so that the words that changed can be marked. */
export function markedWords(text: string, edits: readonly Edit[]): { before: Piece[]; after: Piece[] } {
  const before = edits.map(({ start, end }) => ({ start, end }));
  let shift = 0;
  let mended = '';
  let read = 0;
  const after = edits.map(({ start, end, insert }) => {
    mended += text.slice(read, start) + insert;
    read = end;
    const from = start + shift;
    shift += insert.length - (end - start);
    return { start: from, end: from + insert.length };
  });
  mended += text.slice(read);
  return { before: pieces(text, before), after: pieces(mended, after) };
}

interface Range {
  start: number;
  end: number;
}

/** Cuts a text at the ends of the words that the ranges touch. */
function pieces(text: string, ranges: readonly Range[]): Piece[] {
  const found: Piece[] = [];
  let read = 0;
  const take = (end: number, changed: boolean) => {
    if (end > read) found.push({ start: read, text: text.slice(read, end), changed });
    read = Math.max(read, end);
  };
  for (const { start, end } of ranges) {
    take(wordStart(text, start), false);
    take(wordEnd(text, end), true);
  }
  take(text.length, false);
  return found;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && text[at - 1] !== ' ') at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space;
}
