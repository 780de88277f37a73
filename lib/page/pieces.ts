import { piecesOf } from '../text/pieces.ts';
import type { PageEdit } from './ledger.ts';
import type { PassageReading } from './passage-reading.ts';

/** Reads a passage in parts that each take only a few milliseconds, with a pause after every part but the last. */
export function* readInPieces(
  text: string,
  read: (text: string) => PassageReading,
): Generator<void, PassageReading> {
  const pieces = piecesOf(text);
  if (pieces.length < 2) return read(text);
  const edits: PageEdit[] = [];
  const dates: PassageReading['dates'][number][] = [];
  let wantsRightToLeft: PassageReading['wantsRightToLeft'];
  for (const { start, text: part } of pieces) {
    if (start > 0) yield;
    const piece = read(part);
    const shifted = <Kind extends { start: number; end: number }>(found: Kind): Kind => ({
      ...found,
      start: found.start + start,
      end: found.end + start,
    });
    edits.push(...piece.edits.map(shifted));
    dates.push(...piece.dates.map(shifted));
    wantsRightToLeft ??= piece.wantsRightToLeft;
  }
  return { edits, dates, ...(wantsRightToLeft && { wantsRightToLeft }) };
}
