import type { DateMention } from '../dates/mention.ts';
import { openDirections } from './directions.ts';
import { countFights } from './fights.ts';
import { blocksInView } from './in-view.ts';
import { type Face, openLedger, type PageEdit } from './ledger.ts';
import { type Mark, openMarks } from './marks.ts';
import { atAPace } from './pace.ts';
import { nodeEdits, type Passage, passageOf } from './passage.ts';
import { NOTHING_TO_MEND, type PassageReading } from './passage-reading.ts';
import { readInPieces } from './pieces.ts';
import { liveRange, placeNow, stretchOf } from './place.ts';
import { inSlices } from './slices.ts';
import { blockOf, mayTouch, proseUnder, type Tree } from './walk.ts';
import { joinChanges, type PageChanges, type Watch, watchPage } from './watch.ts';

/** How often a reading of the page starts over when the page takes away the very place that is being read. */
const RESTARTS = 10;

/** UTF-16 units of one text node beyond which it is left alone: each edit copies the whole of it. */
const LONGEST_NODE = 200_000;

const ARABIC_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/;

/** A page whose text is kept mended. */
export interface Mender {
  /** How the page is shown. */
  readonly face: Face;
  /** Shows the page with another face, at once. */
  show(face: Face): void;
  /**
   * Reads the whole page anew: the lines around the nodes in `first`, then what is in view, then the rest; resolves
   * when it is done. A reading that is under way gives up.
   */
  readAll(first?: Iterable<Node>): Promise<void>;
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
  const fights = countFights(ledger);
  const directions = openDirections(document, signal);
  const read = (nodes: readonly Text[]) => passageOf(nodes, ledger.originalOf);

  const write = (nodes: readonly Text[], passage: Passage, reading: PassageReading) => {
    const byNode = nodeEdits(passage, reading.edits);
    watch.silently(() => {
      for (const node of nodes) ledger.write(node, byNode.get(node) ?? []);
    });
    marks.set(nodes, marksOf(passage, reading.dates));
    if (byNode.size > 0) fights.record(passage.text, [...byNode.keys()]);
    const block = nodes[0] && blockOf(nodes[0]);
    if (block?.nodeType === 1) directions.want(block as Element, reading.rightToLeft ?? false);
  };

  function* mend(nodes: readonly Text[]): Generator<void> {
    if (hasLeftovers) nodes.forEach(ledger.recognise);
    const passage = read(nodes);
    if (!ARABIC_SCRIPT.test(passage.text) || fights.isLost(passage.text) || !areShort(nodes)) {
      write(nodes, passage, NOTHING_TO_MEND);
      return;
    }
    const reading = yield* readInPieces(passage.text, readPassage);
    // In a pause the page may have changed the line; it is read anew for that, and this reading is of no use.
    if (read(nodes).text === passage.text) write(nodes, passage, reading);
  }

  const giveBack = (root: Element) => {
    const given = [...textsUnder(root)].filter((node) => ledger.isOurs(node));
    watch.silently(() => {
      for (const node of given) ledger.write(node, []);
    });
    marks.set(given, []);
  };

  function* changedLines({ subtrees, blocks }: PageChanges): Generator<Text[]> {
    for (const root of subtrees) {
      if (!root.isConnected || isInside(root, subtrees)) continue;
      if (mayTouch(root)) yield* proseUnder(root, { onShadowRoot: watch.watchToo });
      else giveBack(root);
    }
    for (const block of blocks) {
      if (!block.isConnected || isInside(block, subtrees) || !mayTouch(block)) continue;
      yield* proseUnder(block, { extent: 'own lines' });
    }
  }

  const meet = atAPace(
    (changes: PageChanges) => void inSlices(changedLines(changes), mend, signal),
    joinChanges,
    signal,
  );

  /** What is ours in the page's own copies must be known at once: the reader may ask for the original any time. */
  const recognise = ({ subtrees, texts }: PageChanges) => {
    for (const root of subtrees) for (const node of textsUnder(root)) ledger.recognise(node);
    for (const node of texts) ledger.recognise(node);
  };

  const show = (face: Face) => {
    watch.silently(() => ledger.show(face));
    marks.show(face !== 'original');
    directions.show(face !== 'original');
  };

  let reading = new AbortController();
  const readAll = async (first: Iterable<Node>) => {
    reading.abort();
    reading = new AbortController();
    const until = AbortSignal.any([signal, reading.signal]);
    const done = new WeakSet<Text>();
    const once = (nodes: Text[]) => {
      const [head] = nodes;
      if (!head || done.has(head)) return undefined;
      done.add(head);
      return mend(nodes);
    };
    const inView = await blocksInView(document, until);
    const story = new Set<Tree>();
    for (const node of first) {
      const block = blockOf(node);
      if (block) story.add(block);
    }
    const seen = [...inView].filter((block) => story.has(block));
    for (const block of new Set([...seen, ...story, ...inView])) {
      if (block.isConnected && mayTouch(block)) {
        await inSlices(proseUnder(block, { extent: 'own lines' }), once, until);
      }
    }
    for (let start = 0; start < RESTARTS && !until.aborted; start++) {
      const walk = proseUnder(document.documentElement, { onShadowRoot: watch.watchToo });
      if (mayTouch(document.documentElement)) await inSlices(walk, once, until);
      if (!walk.lost) return;
    }
  };

  const watch: Watch = watchPage(
    document,
    (changes) => {
      recognise(changes);
      meet(changes);
    },
    signal,
  );
  signal.addEventListener('abort', () => show('original'), { once: true });
  marks.show(true);

  return {
    get face() {
      return ledger.face;
    },
    show,
    originalOf: (node) => ledger.originalOf(node),
    passageOf: read,
    lines: () => proseUnder(document.documentElement),
    shownOn: (node) => ledger.shownOn(node),
    markAt: (node, offset) => (ledger.face === 'original' ? undefined : marks.at(node, offset)),
    rangeOf: (mark) => liveRange(placeNow(mark, ledger.shownOn)),
    stepAside(isMeant) {
      if (ledger.face !== 'mended') return;
      watch.silently(() => ledger.showSome('words', isMeant));
      setTimeout(() => watch.silently(() => ledger.show(ledger.face)));
    },
    readAll: (first = []) => readAll(first),
  };
}

function marksOf(passage: Passage, dates: readonly DateMention[]): Mark[] {
  return dates.flatMap((mention) => {
    const stretch = stretchOf(passage, mention.start, mention.end);
    return stretch ? [{ mention, ...stretch }] : [];
  });
}

function* textsUnder(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function areShort(nodes: readonly Text[]): boolean {
  return nodes.every(({ length }) => length <= LONGEST_NODE);
}

/** Whether one of the elements is around a node. */
function isInside(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (elements.has(at)) return true;
  return false;
}
