import { isTelling } from './additions.ts';
import type { Entry } from './ledger.ts';
import { mayHoldRemark } from './remarks.ts';

/** What our text looked like on the page, so that copies the page makes of it can be told from its own words. */
export interface Traces {
  /** Remembers what a node of ours shows now. */
  leave(entry: Entry): void;
  /** Remembers a node as one that was there before. */
  know(node: Text): void;
  /** What a node shows that is a copy of ours; undefined when its words are as likely to be the page's own. */
  find(node: Text): Entry | undefined;
}

/** So many texts are remembered. */
const MOST = 5000;

/**
 * Pages copy nodes (`cloneNode`) and write what they have read (`innerHTML += …`). In a node that was not there before, the
 * very text we made of another is a copy of it: that a page has the same words in two spellings, and puts in the right
 * one after the wrong one, is rarer. In a node that was there, only a text with a remark in it is sure not to be the page's.
 */
export function openTraces(): Traces {
  const traces = new Map<string, Entry>();
  const known = new WeakSet<Text>();
  return {
    leave(entry) {
      traces.delete(entry.written);
      if (entry.shown.length === 0 || !isTelling(entry.written)) return;
      traces.set(entry.written, { ...entry });
      if (traces.size <= MOST) return;
      for (const oldest of traces.keys()) {
        traces.delete(oldest);
        break;
      }
    },
    know: (node) => void known.add(node),
    find(node) {
      const trace = traces.get(node.data);
      return trace && (!known.has(node) || mayHoldRemark(node.data)) ? trace : undefined;
    },
  };
}
