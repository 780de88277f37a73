import { paintOne } from '../../lib/page/highlight.ts';
import type { Mender } from '../../lib/page/mender.ts';
import { findWords, rangeIn } from '../../lib/page/place.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';
import type { DocumentReading } from '../../lib/reading.ts';

/** Words of the story: those of a quote or of a date. `para` is the paragraph's index, -1 for the title. */
export interface StoryPlace {
  para: number;
  text: string;
  kind: 'quote' | 'date';
}

/**
 * Scrolls the page to words of the story and paints them, leaving its nodes alone.
 *
 * @returns false when the page no longer holds the words
 */
export function showInPage({ nodes }: DocumentReading, mender: Mender, place: StoryPlace): boolean {
  const passage = mender.passageOf(nodes[place.para] ?? []);
  const found = findWords(passage, place.text);
  const range = found && rangeIn(passage, found.start, found.end, mender.shownOn);
  paintOne('khana-quote', place.kind === 'quote' ? range : null);
  paintOne('khana-place', place.kind === 'date' ? range : null);
  if (range) scrollToRange(range);
  return range !== null;
}
