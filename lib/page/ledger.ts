import { applyEdits, type Edit, mergeEdits } from '../text/edits.ts';
import { withAdditions } from './additions.ts';
import { openNodeSet } from './node-set.ts';
import { mayHoldRemark, withoutRemarks } from './remarks.ts';
import { openTraces } from './traces.ts';

/** An edit of the page. `aside`: what it inserts is our remark, not the story's words, and is left out of copies. */
export interface PageEdit extends Edit {
  aside?: boolean;
}

/** How the page is shown: mended; mended, without our remarks; or as the page wrote it. */
export type Face = 'mended' | 'words' | 'original';

/** What stands in one node. */
export interface Entry {
  /** The page's own text. */
  original: string;
  /** Edits of `original`; the remarks are sorted and apart, and so are the others. */
  edits: readonly PageEdit[];
  /** Those of them that the node shows now, sorted and apart. */
  shown: readonly PageEdit[];
  /** What the node held after our last write. Anything else in it is the page's doing. */
  written: string;
}

/** What Khana has changed on a page, and how to take it back to the character. */
export interface Ledger {
  readonly face: Face;
  /**
   * Looks whether a node that the page has put in, or written, holds a copy it made of text of ours, and takes it for
   * ours then. To be called before its original is asked for.
   */
  recognise(node: Text): void;
  /** The page's own text of a node: what it held before our edits, or what the page has since written. */
  originalOf(node: Text): string;
  /** Whether the node holds edits of ours that the page has not written over. */
  isOurs(node: Text): boolean;
  /**
   * Sets the edits of a node's original text, in place of those it had, and makes the node show them. Where a remark
   * and another edit overlap, the remark is shown. To be called too when a node of ours comes back into the document.
   */
  write(node: Text, edits: readonly PageEdit[]): void;
  /** The edits that a node shows now, of its original text. */
  shownOn(node: Text): readonly PageEdit[];
  /** Shows the page with another face. Nodes that the page has since written keep the page's text. */
  show(face: Face): void;
  /** Shows some of the nodes with another face until the page is shown anew. */
  showSome(face: Face, isMeant: (node: Text) => boolean): void;
}

/**
 * A ledger for one document. All changes go through `Text.replaceData`, smallest first, right to left: the page's
 * frameworks, the reader's selection and live ranges survive that, and nothing else (measured on React 19).
 *
 * @param hasLeftovers remarks that are on the page already are an earlier copy's, not the page's words
 */
export function openLedger(hasLeftovers = false): Ledger {
  const entries = new WeakMap<Text, Entry>();
  const ours = openNodeSet<Text>();
  const traces = openTraces();
  let face: Face = 'mended';

  const entryOf = (node: Text): Entry | undefined => {
    const entry = entries.get(node);
    if (!entry || entry.written === node.data) return entry;
    const added = withAdditions(entry, node.data);
    if (added) {
      Object.assign(entry, added, { edits: added.shown });
      traces.leave(entry);
      return entry;
    }
    entries.delete(node);
    ours.delete(node);
    return undefined;
  };

  const leftover = (data: string): Entry | undefined => {
    if (!hasLeftovers || !mayHoldRemark(data)) return undefined;
    const { original, edits } = withoutRemarks(data);
    return edits.length > 0 ? { original, edits: [], shown: edits, written: data } : undefined;
  };

  const showOn = (node: Text, entry: Entry, as: Face) => {
    const wanted = editsFor(as, entry.edits);
    const text = applyEdits(entry.original, wanted);
    if (text !== entry.written) {
      revert(node, entry);
      apply(node, wanted);
    }
    entry.shown = wanted;
    entry.written = text;
    traces.leave(entry);
  };

  return {
    get face() {
      return face;
    },
    recognise(node) {
      if (entryOf(node)) return;
      const entry = traces.find(node) ?? leftover(node.data);
      if (!entry) return;
      entries.set(node, { ...entry });
      ours.add(node);
    },
    originalOf: (node) => entryOf(node)?.original ?? node.data,
    isOurs: (node) => (entryOf(node)?.edits.length ?? 0) > 0,
    shownOn: (node) => entryOf(node)?.shown ?? [],
    write(node, edits) {
      traces.know(node);
      let entry = entryOf(node);
      if (!entry) {
        if (edits.length === 0) return;
        entry = { original: node.data, edits: [], shown: [], written: node.data };
        entries.set(node, entry);
      }
      ours.add(node);
      entry.edits = edits;
      showOn(node, entry, face);
    },
    show(next) {
      face = next;
      for (const node of ours) {
        const entry = entryOf(node);
        if (entry) showOn(node, entry, face);
      }
    },
    showSome(other, isMeant) {
      for (const node of ours) {
        const entry = isMeant(node) && entryOf(node);
        if (entry) showOn(node, entry, other);
      }
    },
  };
}

function editsFor(face: Face, edits: readonly PageEdit[]): readonly PageEdit[] {
  if (face === 'original') return [];
  const remarks = edits.filter(({ aside }) => aside);
  if (remarks.length === 0) return edits;
  const words = edits.filter(({ aside }) => !aside);
  return face === 'words' ? words : mergeEdits(remarks, words);
}

function apply(node: Text, edits: readonly Edit[]): void {
  for (const { start, end, insert } of edits.toReversed()) change(node, start, end - start, insert);
}

function revert(node: Text, { original, shown }: Entry): void {
  let shift = shown.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
  for (const { start, end, insert } of shown.toReversed()) {
    shift -= insert.length - (end - start);
    change(node, start + shift, insert.length, original.slice(start, end));
  }
}

/**
 * What is new goes in before what is old goes out. Were it one step, a selection that ends behind the replaced
 * characters would end before them (DOM, "replace data", steps 8 to 11).
 */
function change(node: Text, at: number, count: number, insert: string): void {
  if (insert !== '') node.replaceData(at, 0, insert);
  if (count > 0) node.replaceData(at + insert.length, count, '');
}
