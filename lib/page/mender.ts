import { countFights } from './fights.ts';
import { type Face, openLedger, type PageEdit } from './ledger.ts';
import { type Mark, openMarks } from './marks.ts';
import { atAPace } from './pace.ts';
import { nodeEdits, type Passage, passageOf } from './passage.ts';
import type { PassageReading } from './passage-reading.ts';
import { rangeIn } from './place.ts';
import { inSlices } from './slices.ts';
import { blockOf, mayTouch, proseUnder } from './walk.ts';
import { joinChanges, type PageChanges, type Watch, watchPage } from './watch.ts';

/** How often a reading of the page starts over when the page takes away the very place that is being read. */
const RESTARTS = 10;

const ARABIC_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/;

const NOTHING: PassageReading = { edits: [], dates: [] };

/** A page whose text is kept mended. */
export interface Mender {
  /** How the page is shown. */
  readonly face: Face;
  /** Shows the page with another face, at once. */
  show(face: Face): void;
  /** Reads the whole page anew, the lines of the blocks in `first` before the rest; resolves when it is done. */
  readAll(first?: Iterable<Element>): Promise<void>;
  /** Reads the page as it wrote itself; nobody sees it in between. */
  asOriginal<Result>(read: () => Result): Result;
  /** The passage that text nodes make together, in the page's own words. */
  passageOf(nodes: readonly Text[]): Passage;
  /** The edits that a node shows now, of its original text. */
  shownOn(node: Text): readonly PageEdit[];
  /** The date at a place of the page. */
  markAt(node: Node, offset: number): Mark | undefined;
}

/**
 * Keeps the text of a document mended, through all changes the page makes, until the signal aborts; then the page has
 * its own text back.
 *
 * @param readPassage what a passage's text needs: edits sorted and apart, and dates
 */
export function mendPage(
  document: Document,
  readPassage: (text: string) => PassageReading,
  signal: AbortSignal,
): Mender {
  const ledger = openLedger();
  const marks = openMarks();
  const fights = countFights(ledger);
  const read = (nodes: readonly Text[]) => passageOf(nodes, ledger.originalOf);

  const write = (nodes: readonly Text[], passage: Passage, { edits, dates }: PassageReading) => {
    const byNode = nodeEdits(passage, edits);
    watch.silently(() => {
      for (const node of nodes) ledger.write(node, byNode.get(node) ?? []);
    });
    marks.set(
      nodes,
      dates.flatMap((mention) => {
        const range = rangeIn(passage, mention.start, mention.end, ledger.shownOn);
        return range ? [{ mention, range }] : [];
      }),
    );
    const block = byNode.size > 0 && nodes[0] ? blockOf(nodes[0]) : null;
    if (block) fights.record(block, [...byNode.keys()]);
  };

  const mend = (nodes: readonly Text[]) => {
    const passage = read(nodes);
    write(nodes, passage, ARABIC_SCRIPT.test(passage.text) ? readPassage(passage.text) : NOTHING);
  };

  const meet = ({ subtrees, blocks }: PageChanges) => {
    const lines: Text[][] = [];
    for (const root of subtrees) if (isReadable(root)) lines.push(...proseUnder(root));
    for (const block of blocks) {
      if (!isReadable(block)) continue;
      const own = proseUnder(block, 'own lines');
      if (fights.isLost(block)) for (const nodes of own) write(nodes, read(nodes), NOTHING);
      else lines.push(...own);
    }
    void inSlices(lines, mend, signal).then(() => ledger.prune());
  };

  const show = (face: Face) => {
    watch.silently(() => ledger.show(face));
    marks.show(face !== 'original');
  };

  const watch: Watch = watchPage(document, atAPace(meet, joinChanges, signal), signal);
  signal.addEventListener('abort', () => show('original'), { once: true });
  marks.show(true);

  return {
    get face() {
      return ledger.face;
    },
    show,
    passageOf: read,
    shownOn: (node) => ledger.shownOn(node),
    markAt: (node, offset) => (ledger.face === 'original' ? undefined : marks.at(node, offset)),
    asOriginal(action) {
      const { face } = ledger;
      watch.silently(() => ledger.show('original'));
      try {
        return action();
      } finally {
        watch.silently(() => ledger.show(face));
      }
    },
    async readAll(first = []) {
      for (const element of first) await inSlices(proseUnder(element, 'own lines'), mend, signal);
      for (let start = 0; start < RESTARTS && !signal.aborted; start++) {
        const walk = proseUnder(document.documentElement);
        await inSlices(walk, mend, signal);
        if (!walk.lost) return;
      }
    },
  };
}

function isReadable(element: Element): boolean {
  return element.isConnected && mayTouch(element);
}
