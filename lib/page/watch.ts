import { isInline } from './elements.ts';
import { blockOf } from './walk.ts';

/** What the page has changed since we last looked. */
export interface PageChanges {
  /** Elements that are new to the document: all under them is to be read. */
  subtrees: Set<Element>;
  /** Blocks whose own lines have changed: to be read without the blocks inside them. */
  blocks: Set<Element>;
}

/** Watches a document's text until the signal aborts. */
export interface Watch {
  /** Does work that writes to the page; what it writes is not reported as the page's doing. */
  silently(write: () => void): void;
}

/**
 * Reports the page's own changes of text to `onChange`, in the microtask after they were made, so before they are
 * painted.
 */
export function watchPage(root: Node, onChange: (changes: PageChanges) => void, signal: AbortSignal): Watch {
  const report = (records: readonly MutationRecord[]) => {
    const changes = changesIn(records);
    if (changes.subtrees.size + changes.blocks.size > 0) onChange(changes);
  };
  const observer = new MutationObserver(report);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    silently(write) {
      const before = observer.takeRecords();
      write();
      observer.takeRecords();
      if (before.length > 0) report(before);
    },
  };
}

function changesIn(records: readonly MutationRecord[]): PageChanges {
  const changes: PageChanges = { subtrees: new Set(), blocks: new Set() };
  for (const { target, addedNodes, removedNodes } of records) {
    const added = [...addedNodes];
    const elements = added.filter((node) => node.nodeType === 1) as Element[];
    for (const element of elements) changes.subtrees.add(element);
    const areAllBlocks =
      elements.length > 0 && added.every((node) => node.nodeType === 1 && !isInline(node as Element));
    // Lines stay as they are only where blocks have come between other blocks.
    const block = blockOf(target);
    if (block && !(areAllBlocks && removedNodes.length === 0 && block === target)) changes.blocks.add(block);
  }
  return changes;
}

/** All that two reports tell of, as one. */
export function joinChanges(first: PageChanges, second: PageChanges): PageChanges {
  return {
    subtrees: new Set([...first.subtrees, ...second.subtrees]),
    blocks: new Set([...first.blocks, ...second.blocks]),
  };
}
