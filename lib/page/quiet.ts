/**
 * Resolves once a document has loaded and its scripts have come to rest: an edit before a framework has taken over
 * the server's text makes it throw that text away (measured on React 19).
 */
export async function pageIsQuiet(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  if (!view) return;
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      view.addEventListener('load', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  await new Promise<void>((resolve) => view.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));
}

/** Milliseconds after the load that a page may keep us waiting. */
const LONGEST_WAIT = 500;
