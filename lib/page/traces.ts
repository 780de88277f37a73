import type { Entry } from './ledger.ts';
import { mayHoldRemark } from './remarks.ts';

/** What our text looked like on the page, so that copies the page makes of it can be told from its own words. */
export interface Traces {
  /** Remembers what a node of ours shows now. */
  leave(node: Text, entry: Entry): void;
  /** Remembers a node as one that was there before. */
  know(node: Text): void;
  /** What a node shows that is a copy of ours; undefined when its words are as likely to be the page's own. */
  find(node: Text): Entry | undefined;
}

interface Trace {
  entry: Entry;
  node: WeakRef<Text>;
}

/** So many texts are remembered. */
const MOST = 5000;

/** UTF-16 units; a shorter text may have been written twice, once with its half-spaces and once without. */
const LONG = 30;

/**
 * Pages copy nodes (`cloneNode`) and write what they have read (`innerHTML += …`). A text with a remark in it can only be
 * ours; one that is mended alone counts as a copy in a new node, where it is long or what it was copied from is gone.
 */
export function openTraces(): Traces {
  const traces = new Map<string, Trace>();
  const known = new WeakSet<Text>();
  return {
    leave(node, entry) {
      traces.delete(entry.written);
      if (entry.shown.length === 0) return;
      traces.set(entry.written, { entry: { ...entry }, node: new WeakRef(node) });
      if (traces.size <= MOST) return;
      for (const oldest of traces.keys()) {
        traces.delete(oldest);
        break;
      }
    },
    know: (node) => void known.add(node),
    find(node) {
      const trace = traces.get(node.data);
      if (!trace) return undefined;
      const isCopy =
        mayHoldRemark(node.data) ||
        (!known.has(node) && (node.length >= LONG || !trace.node.deref()?.isConnected));
      return isCopy ? trace.entry : undefined;
    },
  };
}
