import { comeToRest } from './quiet.ts';

/** Characters of new text that are worth a look. */
const ENOUGH = 400;

/** How often one document is looked at anew. */
const MOST_LOOKS = 3;

/**
 * Calls back when a page has brought much new text and has come to rest: a page that draws its story itself may do so
 * long after its load. A few times at the most, as long as the text is still wanted and the signal has not aborted.
 *
 * @param isWanted whether the story has yet to be found
 */
export function onLateText(
  document: Document,
  isWanted: () => boolean,
  callBack: () => Promise<void>,
  signal: AbortSignal,
): void {
  let added = 0;
  let looks = 0;
  const observer = new MutationObserver(async (records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) added += node.textContent?.length ?? 0;
    }
    if (added < ENOUGH) return;
    added = 0;
    observer.disconnect();
    await comeToRest(document, 'navigated', signal);
    if (signal.aborted || !isWanted()) return;
    await callBack();
    if (++looks < MOST_LOOKS && isWanted() && !signal.aborted) observe();
  });
  const observe = () => observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (isWanted() && !signal.aborted) observe();
}
