import { changesIn, type PageChanges } from './changes.ts';
import { DECIDING_ATTRIBUTES } from './elements.ts';

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
