import { applyEdits } from '../../lib/text/edits.ts';
import type { TidyEdit } from '../../lib/typography/tidy.ts';

/** A place that is mended, as the page has it and as it reads mended. */
export interface Sample {
  before: string;
  after: string;
}

interface Stretch {
  start: number;
  end: number;
}

/** What has fewer letters says too little by itself to be found again in the story: `12`, `1).` */
const FEW_LETTERS = 2;

/** No word is longer; a page may have a text without a space all the same. UTF-16 units. */
const LONGEST_WORD = 60;

const LETTERS = /\p{L}/gu;
const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * The words around one of a text's edits with all that is mended in them: from space to space, and a word more on
 * either side where that would be no word. Signs at the ends are left out unless they are mended themselves.
 *
 * @param edits all edits of the text, sorted
 * @param index which of them
 */
export function sampleOf(text: string, edits: readonly TidyEdit[], index: number): Sample {
  const { start = 0, end = 0 } = edits[index] ?? {};
  const words = spaceToSpace(text, { start, end: Math.max(end, start + 1) });
  const told = hasWord(text, words) ? words : withNeighbours(text, words);
  const own = edits
    .slice(Math.max(0, index - 2 * LONGEST_WORD), index + 2 * LONGEST_WORD)
    .filter((other) => other.start >= told.start && other.end <= told.end);
  const shown = withoutOuterSigns(text, told, own);
  const before = text.slice(shown.start, shown.end);
  const moved = own.map((one) => ({ ...one, start: one.start - shown.start, end: one.end - shown.start }));
  return { before, after: applyEdits(before, moved) };
}

function spaceToSpace(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const after = text.slice(end, end + LONGEST_WORD);
  const space = after.indexOf(' ');
  return {
    start: start - before.length + before.lastIndexOf(' ') + 1,
    end: Math.min(text.length, end + (space < 0 ? after.length : space)),
  };
}

function withNeighbours(text: string, { start, end }: Stretch): Stretch {
  return spaceToSpace(text, { start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) });
}

function hasWord(text: string, { start, end }: Stretch): boolean {
  return (text.slice(start, end).match(LETTERS)?.length ?? 0) >= FEW_LETTERS;
}

function withoutOuterSigns(text: string, { start, end }: Stretch, own: readonly TidyEdit[]): Stretch {
  const shown = { start, end };
  const [first, last] = [changedFrom(text, own[0]) ?? start, changedTo(text, own.at(-1)) ?? end];
  while (shown.start < first && !PART_OF_WORD.test(text.charAt(shown.start))) shown.start++;
  while (shown.end > last && !PART_OF_WORD.test(text.charAt(shown.end - 1))) shown.end--;
  return shown;
}

/** Where the eye sees a change begin: a space that comes or goes is seen by the sign beside it. */
function changedFrom(text: string, edit: TidyEdit | undefined): number | undefined {
  return edit && edit.start - (isSpacing(text, edit) ? 1 : 0);
}

function changedTo(text: string, edit: TidyEdit | undefined): number | undefined {
  return edit && edit.end + (isSpacing(text, edit) ? 1 : 0);
}

function isSpacing(text: string, { start, end, insert }: TidyEdit): boolean {
  return `${text.slice(start, end)}${insert}`.trim() === '';
}
