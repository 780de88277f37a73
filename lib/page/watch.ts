import { isInline } from './elements.ts';
import { blockOf } from './walk.ts';

/** What the page has changed since we last looked. */
export interface PageChanges {
  /** Elements that are new to the document: all under them is to be read. */
  subtrees: Set<Element>;
  /** Blocks whose own lines have changed: to be read without the blocks inside them. */
  blocks: Set<Element>;
  /** Text nodes that have come (back) into the document. */
  returned: Set<Text>;
}

/** Watches a document's text until the signal aborts. */
export interface Watch {
  /** Does work that writes to the page; what it writes is not reported as the page's doing. */
  silently(write: () => void): void;
}

/**
 * Reports the page's own changes of text to `onChange`, in the microtask after they were made, so before they are
 * painted. Nothing under `ignored` is reported.
 */
export function watchPage(
  root: Node,
  ignored: Node,
  onChange: (changes: PageChanges) => void,
  signal: AbortSignal,
): Watch {
  const report = (records: readonly MutationRecord[]) => {
    const changes = changesIn(records, ignored);
    if (changes.subtrees.size + changes.blocks.size + changes.returned.size > 0) onChange(changes);
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

function changesIn(records: readonly MutationRecord[], ignored: Node): PageChanges {
  const changes: PageChanges = { subtrees: new Set(), blocks: new Set(), returned: new Set() };
  for (const { type, target, addedNodes } of records) {
    if (ignored.contains(target)) continue;
    const block = blockOf(target);
    if (type === 'characterData' || (block && isInlineChange(target))) addTo(changes.blocks, block);
    for (const node of addedNodes) {
      if (node === ignored) continue;
      if (node.nodeType === 3) {
        changes.returned.add(node as Text);
        addTo(changes.blocks, block);
      } else if (node.nodeType === 1) {
        changes.subtrees.add(node as Element);
        if (isInline(node as Element)) addTo(changes.blocks, block);
      }
    }
    if (type === 'childList' && addedNodes.length === 0) addTo(changes.blocks, block);
  }
  return changes;
}

/** All that two reports tell of, as one. */
export function joinChanges(first: PageChanges, second: PageChanges): PageChanges {
  return {
    subtrees: new Set([...first.subtrees, ...second.subtrees]),
    blocks: new Set([...first.blocks, ...second.blocks]),
    returned: new Set([...first.returned, ...second.returned]),
  };
}

function isInlineChange(target: Node): boolean {
  return target.nodeType === 1 && isInline(target as Element);
}

function addTo(set: Set<Element>, element: Element | null): void {
  if (element) set.add(element);
}
