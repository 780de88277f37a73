/** Traces of frameworks that take over text which the server has written, once their scripts are there. */
const SERVER_WRITTEN =
  '[data-reactroot],#__next,#__nuxt,#___gatsby,[data-server-rendered],astro-island[ssr],[data-sveltekit-hydrate],' +
  '#root:not(:empty),#app:not(:empty),script#__NEXT_DATA__,script#__NUXT_DATA__';

/** The comments by which React, Vue and Svelte find their way in such text. */
const MARKERS = new Set(['$', '/$', '$?', '$!', ' ', '[', ']', '[-1']);

/** Comments that are looked at. */
const MOST_COMMENTS = 300;

/** How long a page must have been at rest, and how long it may keep us waiting for that, in milliseconds. */
const RESTS = {
  plain: { gap: 0, longest: 500 },
  serverWritten: { gap: 700, longest: 3000 },
  navigated: { gap: 250, longest: 3000 },
} as const;

/**
 * Resolves once a document has loaded and its scripts have come to rest: an edit before a framework has taken over
 * the server's text makes it throw that text away (measured on React 19). There is no telling from outside when that
 * has been done, so pages that look made that way are given more time.
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
  await comeToRest(document, isServerWritten(document) ? 'serverWritten' : 'plain', signal);
}

/**
 * Resolves when a page has neither loaded a script nor changed its elements for a while and has nothing urgent to do,
 * or has kept us waiting for too long.
 */
export async function comeToRest(
  document: Document,
  after: keyof typeof RESTS,
  signal: AbortSignal,
): Promise<void> {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const { gap, longest } = RESTS[after];
  if (gap > 0) await gapOf(document, gap, longest, signal);
  await new Promise<void>((resolve) => {
    view.requestIdleCallback(() => resolve(), { timeout: RESTS.plain.longest });
  });
}

function gapOf(document: Document, gap: number, longest: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(end, gap);
    };
    const changes = new MutationObserver(restart);
    const scripts = new PerformanceObserver((list) => {
      if (list.getEntries().some(isScript)) restart();
    });
    const end = () => {
      changes.disconnect();
      scripts.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    };
    const last = setTimeout(end, longest);
    let timer = setTimeout(end, gap);
    changes.observe(document, { childList: true, subtree: true });
    scripts.observe({ type: 'resource' });
    signal.addEventListener('abort', end, { once: true });
  });
}

function isScript(entry: PerformanceEntry): boolean {
  return /script|fetch|other/.test((entry as PerformanceResourceTiming).initiatorType);
}

function isServerWritten(document: Document): boolean {
  if (document.querySelector(SERVER_WRITTEN)) return true;
  const comments = document.createTreeWalker(document.documentElement, 128 /* NodeFilter.SHOW_COMMENT */);
  for (let count = 0; count < MOST_COMMENTS; count++) {
    const comment = comments.nextNode();
    if (!comment) return false;
    if (MARKERS.has(comment.nodeValue ?? '')) return true;
  }
  return false;
}
