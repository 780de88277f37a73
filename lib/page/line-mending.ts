import type { DateMention } from '../dates/mention.ts';
import type { Directions } from './directions.ts';
import type { Fights } from './fights.ts';
import type { Ledger } from './ledger.ts';
import type { Mark, Marks } from './marks.ts';
import { nodeEdits, type Passage, passageOf } from './passage.ts';
import { NOTHING_TO_MEND, type PassageReading } from './passage-reading.ts';
import { readInPieces } from './pieces.ts';
import { stretchOf } from './place.ts';
import { blockOf } from './walk.ts';

/** UTF-16 units of one text node beyond which it is left alone: each edit copies the whole of it. */
const LONGEST_NODE = 200_000;

const ARABIC_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/;

/** What the mending of a line sets down, and where. */
export interface LineBooks {
  ledger: Ledger;
  marks: Marks;
  fights: Fights;
  directions: Directions;
  /** An earlier copy of Khana was ended on this page without a word. */
  hasLeftovers: boolean;
  /** Does work that writes to the page; what it writes is known as ours. */
  silently(write: () => void): void;
}

/**
 * Mends lines of prose one after another, in steps of one line or a part of a long one.
 *
 * @param lines each as the text nodes that carry it
 * @param readPassage what a passage's text needs
 */
export function* mendLines(
  lines: Iterable<readonly Text[]>,
  readPassage: (text: string) => PassageReading,
  books: LineBooks,
): Generator<void, void, undefined> {
  for (const nodes of lines) {
    if (nodes.length > 0) yield* mendLine(nodes, readPassage, books);
    yield;
  }
}

function* mendLine(
  nodes: readonly Text[],
  readPassage: (text: string) => PassageReading,
  books: LineBooks,
): Generator<void, void, undefined> {
  const { ledger, fights, hasLeftovers } = books;
  if (hasLeftovers) nodes.forEach(ledger.recognise);
  const passage = passageOf(nodes, ledger.originalOf);
  if (!ARABIC_SCRIPT.test(passage.text) || fights.isLost(passage.text) || !areShort(nodes)) {
    write(nodes, passage, NOTHING_TO_MEND, books);
    return;
  }
  const reading = yield* readInPieces(passage.text, readPassage);
  // In a pause the page may have changed the line; it is read anew for that, and this reading is of no use.
  if (passageOf(nodes, ledger.originalOf).text === passage.text) write(nodes, passage, reading, books);
}

function write(
  nodes: readonly Text[],
  passage: Passage,
  reading: PassageReading,
  { ledger, marks, fights, directions, silently }: LineBooks,
): void {
  const byNode = nodeEdits(passage, reading.edits);
  silently(() => {
    for (const node of nodes) ledger.write(node, byNode.get(node) ?? []);
  });
  marks.set(nodes, marksOf(passage, reading.dates));
  if (byNode.size > 0) fights.record(passage.text, [...byNode.keys()]);
  const block = nodes[0] && blockOf(nodes[0]);
  if (block?.nodeType === 1) directions.want(block as Element, reading.wantsRightToLeft ?? (() => false));
}

function marksOf(passage: Passage, dates: readonly DateMention[]): Mark[] {
  return dates.flatMap((mention) => {
    const stretch = stretchOf(passage, mention.start, mention.end);
    return stretch ? [{ mention, ...stretch }] : [];
  });
}

function areShort(nodes: readonly Text[]): boolean {
  return nodes.every(({ length }) => length <= LONGEST_NODE);
}
