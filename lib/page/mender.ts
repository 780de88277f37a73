import type { Edit } from '../text/edits.ts';
import { countFights } from './fights.ts';
import { openLedger } from './ledger.ts';
import { atAPace } from './pace.ts';
import { nodeEdits, type Passage, passageOf } from './passage.ts';
import { inSlices } from './slices.ts';
import { blockOf, mayTouch, proseUnder } from './walk.ts';
import { joinChanges, type PageChanges, type Watch, watchPage } from './watch.ts';

/** How often a reading of the page starts over when the page takes away the very place that is being read. */
const RESTARTS = 10;

const ARABIC_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/;

/** A page whose text is kept mended. */
export interface Mender {
  /** Reads the whole page anew, the blocks in `first` before the rest; resolves when it is done. */
  readAll(first?: Iterable<Element>): Promise<void>;
  /** Shows the page's own text, or the mended one. */
  showOriginal(on: boolean): void;
  readonly showsOriginal: boolean;
  /** Reads the page as if it were not mended; nobody sees it in between. */
  asOriginal<Result>(read: () => Result): Result;
  /** The passage that text nodes make together, in the page's own words. */
  passageOf(nodes: readonly Text[]): Passage;
  /** The edits in force on a node, of its original text; none while the original is shown. */
  editsShownOn(node: Text): readonly Edit[];
}

/**
 * Keeps the text under `body` mended, through all changes the page makes, until the signal aborts; then the page
 * has its own text back.
 *
 * @param editsOf the edits that a passage's text needs, sorted and apart
 */
export function mendPage(
  body: HTMLElement,
  editsOf: (text: string) => readonly Edit[],
  signal: AbortSignal,
): Mender {
  const ledger = openLedger();
  const fights = countFights(ledger);
  const read = (nodes: readonly Text[]) => passageOf(nodes, ledger.originalOf);

  const mend = (nodes: readonly Text[]) => {
    const passage = read(nodes);
    const edits = nodeEdits(passage, ARABIC_SCRIPT.test(passage.text) ? editsOf(passage.text) : []);
    watch.silently(() => {
      for (const node of nodes) ledger.write(node, edits.get(node) ?? []);
    });
    const block = edits.size > 0 && nodes[0] ? blockOf(nodes[0]) : null;
    if (block) fights.record(block, [...edits.keys()]);
  };

  const leave = (nodes: readonly Text[]) =>
    watch.silently(() => {
      for (const node of nodes) ledger.write(node, []);
    });

  const meet = ({ subtrees, blocks }: PageChanges) => {
    const lines: Text[][] = [];
    for (const root of subtrees) if (isReadable(root)) lines.push(...proseUnder(root));
    for (const block of blocks) {
      if (!isReadable(block)) continue;
      const own = proseUnder(block, 'own lines');
      if (fights.isLost(block)) for (const nodes of own) leave(nodes);
      else lines.push(...own);
    }
    void inSlices(lines, mend, signal).then(() => ledger.prune());
  };

  const watch: Watch = watchPage(body, atAPace(meet, joinChanges, signal), signal);
  signal.addEventListener('abort', () => ledger.showOriginal(true), { once: true });

  return {
    passageOf: read,
    editsShownOn: (node) => (ledger.showsOriginal ? [] : ledger.editsOf(node)),
    showOriginal: (on) => watch.silently(() => ledger.showOriginal(on)),
    get showsOriginal() {
      return ledger.showsOriginal;
    },
    asOriginal(read) {
      if (ledger.showsOriginal) return read();
      watch.silently(() => ledger.showOriginal(true));
      try {
        return read();
      } finally {
        watch.silently(() => ledger.showOriginal(false));
      }
    },
    async readAll(first = []) {
      for (const element of first) await inSlices(proseUnder(element, 'own lines'), mend, signal);
      for (let start = 0; start < RESTARTS && !signal.aborted; start++) {
        const walk = proseUnder(body);
        await inSlices(walk, mend, signal);
        if (!walk.lost) return;
      }
    },
  };
}

function isReadable(element: Element): boolean {
  return element.isConnected && mayTouch(element);
}
