import { changesIn, type PageChanges } from './changes.ts';
import { DECIDING_ATTRIBUTES } from './elements.ts';

/** Watches a document's text until the signal aborts. */
export interface Watch {
  /** Does work that writes to the page; what it writes is not reported as the page's doing. */
  silently(write: () => void): void;
  /** Watches a shadow root too: changes in it are not seen from outside. */
  watchToo(root: ShadowRoot): void;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: DECIDING_ATTRIBUTES,
};

/**
 * Reports the page's own changes of text to `onChange`, in the microtask after they were made, so before they are
 * painted.
 */
export function watchPage(root: Node, onChange: (changes: PageChanges) => void, signal: AbortSignal): Watch {
  const report = (records: readonly MutationRecord[]) => {
    const changes = changesIn(records);
    if (changes.subtrees.size + changes.blocks.size > 0) onChange(changes);
  };
  const outer = new MutationObserver(report);
  const shadows = new MutationObserver(report);
  outer.observe(root, WATCHED);
  const end = () => {
    outer.disconnect();
    shadows.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    silently(write) {
      const before = [...outer.takeRecords(), ...shadows.takeRecords()];
      // A record for each of our edits would make them nearly twice as dear. Shadow trees may be many, and it would
      // take long to watch all of them anew for each line.
      outer.disconnect();
      try {
        write();
      } finally {
        if (!signal.aborted) outer.observe(root, WATCHED);
        shadows.takeRecords();
      }
      if (before.length > 0) report(before);
    },
    watchToo(tree) {
      if (!signal.aborted) shadows.observe(tree, WATCHED);
    },
  };
}
