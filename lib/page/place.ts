import type { Edit } from '../text/edits.ts';
import { type NodePoint, type Passage, pointAfter, pointBefore } from './passage.ts';

/** Where a stretch of a passage begins and ends, in the page's own text. */
export interface Stretch {
  from: NodePoint;
  until: NodePoint;
}

type ShownOn = (node: Text) => readonly Edit[];

/** The stretch of the page that carries a stretch of a passage; null when the passage has no such characters. */
export function stretchOf(passage: Passage, start: number, end: number): Stretch | null {
  const from = pointBefore(passage, start);
  const until = pointAfter(passage, end);
  return from && until && { from, until };
}

/**
 * Where a stretch stands in the page as it is now; null when the page no longer holds it.
 *
 * @param shownOn the edits that a node shows now, of its original text
 */
export function placeNow({ from, until }: Stretch, shownOn: ShownOn): StaticRangeInit | null {
  if (!from.node.isConnected || !until.node.isConnected) return null;
  const startOffset = shownOffset(from, shownOn(from.node), 'start');
  const endOffset = shownOffset(until, shownOn(until.node), 'end');
  // The page may have written over a node between the reading and now.
  if (startOffset > from.node.length || endOffset > until.node.length) return null;
  return { startContainer: from.node, startOffset, endContainer: until.node, endOffset };
}

/** The live range of a place; null for none. */
export function liveRange(place: StaticRangeInit | null): Range | null {
  const range = place?.startContainer.ownerDocument?.createRange();
  if (!place || !range) return null;
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** Whether a point of the page is in a place, its ends included. */
export function isInPlace(place: StaticRangeInit | null, node: Node, offset: number): boolean {
  return liveRange(place)?.isPointInRange(node, offset) ?? false;
}

/** The live range of a stretch of a passage, in the page as it stands now; null when the page no longer holds it. */
export function rangeIn(passage: Passage, start: number, end: number, shownOn: ShownOn): Range | null {
  const stretch = stretchOf(passage, start, end);
  return stretch && liveRange(placeNow(stretch, shownOn));
}

/**
 * Where words stand in a passage; null when they are not there. White space may differ, as the words may come from
 * a reading that folded it otherwise.
 */
export function findWords(passage: Passage, words: string): { start: number; end: number } | null {
  const start = passage.text.indexOf(words);
  if (start >= 0) return { start, end: start + words.length };
  const plain = words.replace(/\s+/g, ' ').trim();
  const again = passage.text.replace(/\s/g, ' ').indexOf(plain);
  return again >= 0 ? { start: again, end: again + plain.length } : null;
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
