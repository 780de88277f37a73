import { applyEdits, type Edit } from '../text/edits.ts';

interface Entry {
  /** The page's own text. */
  original: string;
  /** Edits of `original`, sorted and apart. */
  edits: readonly Edit[];
  /** `original` with its edits. */
  mended: string;
  /** What the node held after our last write. Anything else in it is the page's doing. */
  written: string;
}

/** What Khana has changed on a page, and how to take it back to the character. */
export interface Ledger {
  /** The page's own text of a node: what it held before our edits, or what the page has since written. */
  originalOf(node: Text): string;
  /** Whether the node holds just what we last left in it (or was never ours). */
  isUntouchedByPage(node: Text): boolean;
  /**
   * Sets the edits of a node's original text, in place of those it had, and makes the node show them. To be called
   * too when a node of ours comes back into the document.
   */
  write(node: Text, edits: readonly Edit[]): void;
  /** The edits in force on a node, of its original text. */
  editsOf(node: Text): readonly Edit[];
  /** Shows the page as it was, or as we mend it. Nodes that the page has since written keep the page's text. */
  showOriginal(on: boolean): void;
  readonly showsOriginal: boolean;
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
  let original = false;

  const entryOf = (node: Text): Entry | undefined => {
    const entry = entries.get(node);
    if (!entry || entry.written === node.data) return entry;
    entries.delete(node);
    live.delete(node);
    return undefined;
  };

  const show = (node: Text, entry: Entry) => {
    const want = original ? entry.original : entry.mended;
    if (entry.written === want) return;
    if (entry.written !== entry.original) revert(node, entry);
    if (!original) apply(node, entry.edits);
    entry.written = want;
  };

  return {
    originalOf: (node) => entryOf(node)?.original ?? node.data,
    isUntouchedByPage: (node) => (entries.get(node)?.written ?? node.data) === node.data,
    editsOf: (node) => entryOf(node)?.edits ?? [],
    write(node, edits) {
      const entry = entryOf(node);
      if (!entry && edits.length === 0) return;
      const own = entry?.original ?? node.data;
      const mended = applyEdits(own, edits);
      if (entry?.mended === mended) {
        live.add(node);
        show(node, entry);
        return;
      }
      if (entry && entry.written !== own) {
        revert(node, entry);
        entry.written = own;
      }
      const next = { original: own, edits, mended, written: own };
      entries.set(node, next);
      live.add(node);
      show(node, next);
    },
    showOriginal(on) {
      original = on;
      for (const node of live) {
        const entry = entryOf(node);
        if (entry) show(node, entry);
      }
    },
    get showsOriginal() {
      return original;
    },
    prune() {
      for (const node of live) if (!node.isConnected) live.delete(node);
    },
  };
}

function apply(node: Text, edits: readonly Edit[]): void {
  for (const { start, end, insert } of edits.toReversed()) node.replaceData(start, end - start, insert);
}

function revert(node: Text, { original, edits }: Entry): void {
  let shift = edits.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
  for (const { start, end, insert } of edits.toReversed()) {
    shift -= insert.length - (end - start);
    node.replaceData(start + shift, insert.length, original.slice(start, end));
  }
}
