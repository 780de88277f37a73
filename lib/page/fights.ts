import type { Ledger } from './ledger.ts';

/** How often a page may write over what we mended in one block before that block is left to it. */
const PATIENCE = 5;

/** Who keeps writing over whom. Some pages answer every change of their text by undoing it. */
export interface Fights {
  /** Remembers that edits now stand on these nodes of a block. */
  record(block: Element, nodes: readonly Text[]): void;
  /** Whether the page has written over this block so often that it is to be left alone; to be asked once a change. */
  isLost(block: Element): boolean;
}

export function countFights(ledger: Ledger): Fights {
  const mended = new WeakMap<Element, readonly Text[]>();
  const losses = new WeakMap<Element, number>();
  return {
    record(block, nodes) {
      mended.set(block, nodes);
    },
    isLost(block) {
      const nodes = mended.get(block) ?? [];
      const wasWrittenOver = nodes.some((node) => !node.isConnected || !ledger.isUntouchedByPage(node));
      const count = (losses.get(block) ?? 0) + (wasWrittenOver ? 1 : 0);
      losses.set(block, count);
      return count > PATIENCE;
    },
  };
}
