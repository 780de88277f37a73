import { applyEdits, type Edit } from '../text/edits.ts';

/** An edit of the page. `aside`: what it inserts is our remark, not the story's words, and is left out of copies. */
export interface PageEdit extends Edit {
  aside?: boolean;
}

/** How the page is shown: mended; mended, without our remarks; or as the page wrote it. */
export type Face = 'mended' | 'words' | 'original';

interface Entry {
  /** The page's own text. */
  original: string;
  /** Edits of `original`, sorted and apart. */
  edits: readonly PageEdit[];
  /** Those of them that the node shows now. */
  shown: readonly PageEdit[];
  /** What the node held after our last write. Anything else in it is the page's doing. */
  written: string;
}

/** What Khana has changed on a page, and how to take it back to the character. */
export interface Ledger {
  readonly face: Face;
  /** The page's own text of a node: what it held before our edits, or what the page has since written. */
  originalOf(node: Text): string;
  /** Whether the node holds just what we last left in it (or was never ours). */
  isUntouchedByPage(node: Text): boolean;
  /**
   * Sets the edits of a node's original text, in place of those it had, and makes the node show them. To be called
   * too when a node of ours comes back into the document.
   */
  write(node: Text, edits: readonly PageEdit[]): void;
  /** The edits that a node shows now, of its original text. */
  shownOn(node: Text): readonly PageEdit[];
  /** Shows the page with another face. Nodes that the page has since written keep the page's text. */
  show(face: Face): void;
  /** Lets go of nodes that have left the document. */
  prune(): void;
}

/**
 * A ledger for one document. All changes go through `Text.replaceData`, smallest first, right to left: the page's
 * frameworks, the reader's selection and live ranges survive that, and nothing else (measured on React 19).
 */
export function openLedger(): Ledger {
  const entries = new WeakMap<Text, Entry>();
  const live = new Set<Text>();
  let face: Face = 'mended';

  const entryOf = (node: Text): Entry | undefined => {
    const entry = entries.get(node);
    if (!entry || entry.written === node.data) return entry;
    entries.delete(node);
    live.delete(node);
    return undefined;
  };

  const showOn = (node: Text, entry: Entry) => {
    const wanted = editsFor(face, entry.edits);
    const text = applyEdits(entry.original, wanted);
    if (text !== entry.written) {
      revert(node, entry);
      apply(node, wanted);
    }
    entry.shown = wanted;
    entry.written = text;
  };

  return {
    get face() {
      return face;
    },
    originalOf: (node) => entryOf(node)?.original ?? node.data,
    isUntouchedByPage: (node) => (entries.get(node)?.written ?? node.data) === node.data,
    shownOn: (node) => entryOf(node)?.shown ?? [],
    write(node, edits) {
      let entry = entryOf(node);
      if (!entry) {
        if (edits.length === 0) return;
        entry = { original: node.data, edits: [], shown: [], written: node.data };
        entries.set(node, entry);
      }
      live.add(node);
      entry.edits = edits;
      showOn(node, entry);
    },
    show(next) {
      face = next;
      for (const node of live) {
        const entry = entryOf(node);
        if (entry) showOn(node, entry);
      }
    },
    prune() {
      for (const node of live) if (!node.isConnected) live.delete(node);
    },
  };
}

function editsFor(face: Face, edits: readonly PageEdit[]): readonly PageEdit[] {
  if (face === 'mended') return edits;
  return face === 'words' ? edits.filter(({ aside }) => !aside) : [];
}

function apply(node: Text, edits: readonly Edit[]): void {
  for (const { start, end, insert } of edits.toReversed()) node.replaceData(start, end - start, insert);
}

function revert(node: Text, { original, shown }: Entry): void {
  let shift = shown.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
  for (const { start, end, insert } of shown.toReversed()) {
    shift -= insert.length - (end - start);
    node.replaceData(start + shift, insert.length, original.slice(start, end));
  }
}
