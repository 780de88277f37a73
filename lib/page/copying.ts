import type { Mender } from './mender.ts';

/**
 * Lets the reader copy the story's words without our remarks beside its dates, until the signal aborts. What the page
 * shows is what the browser copies, so the remarks step aside while it does: after our listener and before its next
 * task, in which nothing is painted.
 *
 * @param isWanted whether remarks are to be left out, asked at each copy
 */
export function copyWords(
  document: Document,
  mender: Mender,
  isWanted: () => boolean,
  signal: AbortSignal,
): void {
  const stepAside = ({ isTrusted }: ClipboardEvent) => {
    if (!isTrusted || !isWanted()) return;
    const selection = document.getSelection();
    if (selection) mender.stepAside((node) => selection.containsNode(node, true));
  };
  document.addEventListener('copy', stepAside, { capture: true, signal });
}
