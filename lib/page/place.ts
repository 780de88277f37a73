import type { Edit } from '../text/edits.ts';
import { type NodePoint, type Passage, pointAfter, pointBefore } from './passage.ts';

/**
 * The live range of a stretch of a passage, in the page as it stands now; null when the page no longer holds it.
 *
 * @param shownOn the edits that a node shows now, of its original text
 */
export function rangeIn(
  passage: Passage,
  start: number,
  end: number,
  shownOn: (node: Text) => readonly Edit[],
): Range | null {
  const from = pointBefore(passage, start);
  const until = pointAfter(passage, end);
  if (!from?.node.isConnected || !until?.node.isConnected) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, shownOffset(from, shownOn(from.node), 'start'));
    range.setEnd(until.node, shownOffset(until, shownOn(until.node), 'end'));
  } catch {
    // The page wrote over a node between the reading and now, and the offsets are past its end.
    return null;
  }
  return range;
}

/**
 * Where words stand in a passage; null when they are not there. White space may differ, as the words may come from
 * a reading that folded it otherwise.
 */
export function findWords(passage: Passage, words: string): { start: number; end: number } | null {
  const start = passage.text.indexOf(words);
  if (start >= 0) return { start, end: start + words.length };
  const normal = passage.text.replace(/\s/g, ' ');
  const again = normal.indexOf(words.replace(/\s+/g, ' ').trim());
  return again >= 0 ? { start: again, end: again + words.trim().length } : null;
}

/** An insertion right at the point lies outside a range that starts there, and outside one that ends there. */
function shownOffset({ offset }: NodePoint, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const edit of edits) {
    const isBefore = side === 'start' ? edit.end <= offset : edit.end <= offset && edit.start < offset;
    if (!isBefore) break;
    shift += edit.insert.length - (edit.end - edit.start);
  }
  return offset + shift;
}
