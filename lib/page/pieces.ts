import type { PageEdit } from './ledger.ts';
import type { PassageReading } from './passage-reading.ts';

/** UTF-16 units that are read in one go; a paragraph longer than this is rare and no worse for being read in parts. */
const LONGEST = 2000;
const SHORTEST = 1000;

/** What may end a part, best first. */
const ENDS = [/[.!?؟…](?=[»")]?\s)/g, /[؛;:»](?=\s)/g, /(?=\s)/g];

/**
 * Reads a passage in parts that each take only a few milliseconds, with a pause after every part but the last; long
 * ones part at the end of a sentence.
 */
export function* readInPieces(
  text: string,
  read: (text: string) => PassageReading,
): Generator<void, PassageReading> {
  if (text.length <= LONGEST) return read(text);
  const edits: PageEdit[] = [];
  const dates: PassageReading['dates'][number][] = [];
  let rightToLeft = false;
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    const piece = read(text.slice(start, end));
    const shifted = <Kind extends { start: number; end: number }>(part: Kind): Kind => ({
      ...part,
      start: part.start + start,
      end: part.end + start,
    });
    edits.push(...piece.edits.map(shifted));
    dates.push(...piece.dates.map(shifted));
    rightToLeft ||= start === 0 && (piece.rightToLeft ?? false);
    start = end;
    if (start < text.length) yield;
  }
  return { edits, dates, rightToLeft };
}

function endOfPiece(text: string, start: number): number {
  if (text.length - start <= LONGEST) return text.length;
  const piece = text.slice(start, start + LONGEST);
  for (const end of ENDS) {
    const last = [...piece.matchAll(end)].at(-1);
    if (last && last.index >= SHORTEST) return start + last.index + last[0].length;
  }
  return start + LONGEST;
}
