/**
 * Calls back when a page has written its document anew (`document.open`), once. All listeners on the document and its
 * window are gone then, ours among them; what watches for mutations is not.
 */
export function onRewritten(document: Document, callBack: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    observer.disconnect();
    callBack();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
