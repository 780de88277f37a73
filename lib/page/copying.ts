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
  document.addEventListener(
    'copy',
    () => {
      if (mender.face !== 'mended' || !isWanted()) return;
      mender.show('words');
      setTimeout(() => {
        if (mender.face === 'words') mender.show('mended');
      });
    },
    { capture: true, signal },
  );
}
