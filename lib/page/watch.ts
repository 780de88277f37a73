import { DECIDING_ATTRIBUTES, isInline } from './elements.ts';
import { blockOf, type Tree } from './walk.ts';

/** What the page has changed since we last looked. */
export interface PageChanges {
  /** Elements that are new to the document, or no longer to be left alone: all under them is to be read. */
  subtrees: Set<Element>;
  /** Blocks whose own lines have changed: to be read without the blocks inside them. */
  blocks: Set<Tree>;
  /** Text nodes that are new to their line, or hold another text. */
  texts: Set<Text>;
}

/** Watches a document's text until the signal aborts. */
export interface Watch {
  /** Does work that writes to the page; what it writes is not reported as the page's doing. */
  silently(write: () => void): void;
  /** Watches a shadow root too: changes in it are not seen from outside. */
  watchToo(root: ShadowRoot): void;
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
  const observe = (tree: Node) =>
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: DECIDING_ATTRIBUTES,
    });
  observe(root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    silently(write) {
      const before = observer.takeRecords();
      write();
      observer.takeRecords();
      if (before.length > 0) report(before);
    },
    watchToo(tree) {
      if (!signal.aborted) observe(tree);
    },
  };
}

function changesIn(records: readonly MutationRecord[]): PageChanges {
  const changes: PageChanges = { subtrees: new Set(), blocks: new Set(), texts: new Set() };
  for (const { type, target, addedNodes, removedNodes } of records) {
    const block = blockOf(type === 'attributes' ? (target.parentNode ?? target) : target);
    if (type === 'attributes') changes.subtrees.add(target as Element);
    if (type === 'characterData') changes.texts.add(target as Text);
    let blocksAdded = 0;
    for (const node of addedNodes) {
      if (node.nodeType === 3) changes.texts.add(node as Text);
      if (node.nodeType !== 1) continue;
      changes.subtrees.add(node as Element);
      if (!isInline(node as Element)) blocksAdded++;
    }
    // Lines stay as they are only where blocks have come between other blocks.
    const areLinesWhole =
      block === target && blocksAdded > 0 && blocksAdded === addedNodes.length && removedNodes.length === 0;
    if (block && !areLinesWhole) changes.blocks.add(block);
  }
  return changes;
}

/** All that two reports tell of, as one. */
export function joinChanges(first: PageChanges, second: PageChanges): PageChanges {
  return {
    subtrees: new Set([...first.subtrees, ...second.subtrees]),
    blocks: new Set([...first.blocks, ...second.blocks]),
    texts: new Set(),
  };
}
