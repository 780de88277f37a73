import { paintOne } from '../../lib/page/highlight.ts';
import type { Mark } from '../../lib/page/marks.ts';
import type { Passage } from '../../lib/page/passage.ts';
import { findWords, rangeIn } from '../../lib/page/place.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';
import type { PageModel } from './contract.ts';

/** Words of the story: those of a quote or of a date. */
export interface StoryPlace {
  /** The paragraph's index, -1 for the title. */
  para: number;
  /** UTF-16 offset into the paragraph. */
  start: number;
  text: string;
  kind: 'quote' | 'date';
}

/**
 * Scrolls the page to words of the story and paints them, leaving its nodes alone; at a date its card is shown. Where
 * the page has made the story's paragraphs anew, the words are looked for in all of it.
 *
 * @returns false when the page no longer holds the words
 */
export function showInPage(
  { nodes, mender }: Pick<PageModel, 'nodes' | 'mender'>,
  showCard: (mark: Mark | null) => void,
  place: StoryPlace,
): boolean {
  const range =
    rangeOf(mender.passageOf(nodes()[place.para] ?? []), mender, place) ?? searchPage(mender, place);
  paintOne('khana-quote', place.kind === 'quote' ? range : null);
  paintOne('khana-place', place.kind === 'date' ? range : null);
  showCard(null);
  if (!range) return false;
  scrollToRange(range);
  const mark = place.kind === 'date' && mender.markAt(range.startContainer, range.startOffset);
  if (mark) showCard(mark);
  return true;
}

function rangeOf(passage: Passage, mender: PageModel['mender'], { start, text }: StoryPlace): Range | null {
  const found = passage.text.startsWith(text, start)
    ? { start, end: start + text.length }
    : findWords(passage, text);
  return found && rangeIn(passage, found.start, found.end, mender.shownOn);
}

function searchPage(mender: PageModel['mender'], place: StoryPlace): Range | null {
  for (const nodes of mender.lines()) {
    const range = rangeOf(mender.passageOf(nodes), mender, place);
    if (range) return range;
  }
  return null;
}
