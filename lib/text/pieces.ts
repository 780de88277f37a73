/** A part of a text and where it begins in it, a UTF-16 offset. */
export interface Piece {
  start: number;
  text: string;
}

/**
 * The parts of a text, each short enough to be read in a millisecond or two. A paragraph of the usual length is one
 * part; a longer one is rare and no worse for being read in parts. Parts end at the end of a sentence where they can.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}

/** UTF-16 units. */
const LONGEST = 2000;
const SHORTEST = 1000;

/** What may end a part, best first. */
const ENDS = [/[.!?؟…](?=[»")]?\s)/g, /[؛;:»](?=\s)/g, /(?=\s)/g];

function endOfPiece(text: string, start: number): number {
  if (text.length - start <= LONGEST) return text.length;
  const piece = text.slice(start, start + LONGEST);
  for (const end of ENDS) {
    const last = [...piece.matchAll(end)].at(-1);
    if (last && last.index >= SHORTEST) return start + last.index + last[0].length;
  }
  return start + LONGEST;
}
