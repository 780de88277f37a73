import { changedLines, forbiddenTexts, textsUnder } from './changed-lines.ts';
import { joinChanges, newTree, type PageChanges } from './changes.ts';
import { openDirections } from './directions.ts';
import { countFights } from './fights.ts';
import { blocksInView } from './in-view.ts';
import { awaitRoots } from './late-roots.ts';
import { type Face, openLedger, type PageEdit } from './ledger.ts';
import { type LineBooks, mendLines } from './line-mending.ts';
import { linesInOrder } from './lines-in-order.ts';
import { type Mark, openMarks } from './marks.ts';
import { atAPace } from './pace.ts';
import { type Passage, passageOf } from './passage.ts';
import type { PassageReading } from './passage-reading.ts';
import { liveRange, placeNow } from './place.ts';
import { finishInSlices } from './slices.ts';
import { proseUnder, type TreeVisitor } from './walk.ts';
import { watchPage } from './watch.ts';

/** A page whose text is kept mended. */
export interface Mender {
  /** How the page is shown. */
  readonly face: Face;
  /** Shows the page with another face, at once. */
  show(face: Face): void;
  /**
   * Reads the whole page anew: the lines around the nodes of the story and what is in view, then the rest; resolves
   * when it is done. A reading that is under way gives up.
   */
  readAll(story?: Iterable<Node>): Promise<void>;
  /** Shows some nodes without our remarks until the task is over; nobody sees it in between. */
  stepAside(isMeant: (node: Text) => boolean): void;
  /** The text of a node as the page wrote it. */
  originalOf(node: Text): string;
  /** The passage that text nodes make together, in the page's own words. */
  passageOf(nodes: readonly Text[]): Passage;
  /** The lines of prose that the page holds now. */
  lines(): Iterable<Text[]>;
  /** The edits that a node shows now, of its original text. */
  shownOn(node: Text): readonly PageEdit[];
  /** The date at a place of the page; none while the original is shown. */
  markAt(node: Node, offset: number): Mark | undefined;
  /** The live range of a date as the page is shown now; null when it is gone. */
  rangeOf(mark: Mark): Range | null;
}

/**
 * Keeps the text of a document mended, through all changes the page makes, until the signal aborts; then the page has
 * its own text back.
 *
 * @param readPassage what a passage's text needs
 * @param hasLeftovers an earlier copy of Khana was ended on this page without a word
 */
export function mendPage(
  document: Document,
  readPassage: (text: string) => PassageReading,
  signal: AbortSignal,
  hasLeftovers = false,
): Mender {
  const ledger = openLedger(hasLeftovers);
  const marks = openMarks(ledger.shownOn);
  const directions = openDirections(document, signal);

  const watch = watchPage(
    document,
    (changes) => {
      recognise(changes);
      meet(changes);
    },
    signal,
  );
  const { silently } = watch;
  const fights = countFights(ledger);
  const books: LineBooks = { ledger, marks, fights, directions, hasLeftovers, silently };
  const mend = (lines: Iterable<readonly Text[]>, until: AbortSignal) =>
    finishInSlices(mendLines(lines, readPassage, books), until);

  const trees: TreeVisitor = {
    onRoot: watch.watchToo,
    onBare: awaitRoots((host) => meet(newTree(host)), signal),
  };

  /** What is ours in the page's own copies must be known at once: the reader may ask for the original any time. */
  const recognise = ({ subtrees, texts }: PageChanges) => {
    for (const root of subtrees) for (const node of textsUnder(root)) ledger.recognise(node);
    for (const node of texts) ledger.recognise(node);
  };
  const meet = atAPace(
    (changes: PageChanges) => {
      giveBack(forbiddenTexts(changes, ledger.isOurs));
      void mend(changedLines(changes, trees), signal);
    },
    joinChanges,
    signal,
  );
  const giveBack = (texts: readonly Text[]) => {
    silently(() => {
      for (const node of texts) ledger.write(node, []);
    });
    marks.set(texts, []);
  };
  const show = (face: Face) => {
    silently(() => ledger.show(face));
    marks.show(face !== 'original');
    directions.show(face !== 'original');
  };

  let reading = new AbortController();
  const readAll = async (story: Iterable<Node>) => {
    reading.abort();
    reading = new AbortController();
    const until = AbortSignal.any([signal, reading.signal]);
    const inView = await blocksInView(document, until);
    await mend(linesInOrder(document, { story, inView }, trees), until);
  };

  signal.addEventListener('abort', () => show('original'), { once: true });
  marks.show(true);

  return {
    get face() {
      return ledger.face;
    },
    show,
    readAll: (story = []) => readAll(story),
    stepAside(isMeant) {
      if (ledger.face !== 'mended') return;
      silently(() => ledger.showSome('words', isMeant));
      setTimeout(() => silently(() => ledger.show(ledger.face)));
    },
    originalOf: ledger.originalOf,
    passageOf: (nodes) => passageOf(nodes, ledger.originalOf),
    lines: () => proseUnder(document.documentElement),
    shownOn: ledger.shownOn,
    markAt: (node, offset) => (ledger.face === 'original' ? undefined : marks.at(node, offset)),
    rangeOf: (mark) => liveRange(placeNow(mark, ledger.shownOn)),
  };
}
