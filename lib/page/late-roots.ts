/** Milliseconds after which elements are looked at again, each counted from the look before. */
const LOOKS = [100, 200, 400, 800, 1600, 3200, 6400];

/** Elements that are waited for at a time. */
const MOST = 300;

/**
 * Waits for the open shadow roots that custom elements get after they have come to the page: the browser tells of them
 * in no way. Looks a few times after an element has been named, less and less often, and not at all where none has.
 *
 * @param onRoot called with an element that has got its root
 * @returns to be called with each custom element that has no root yet
 */
export function awaitRoots(onRoot: (host: Element) => void, signal: AbortSignal): (host: Element) => void {
  const waiting = new Set<Element>();
  const given = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = (looks: number) => {
    timer = setTimeout(() => {
      timer = undefined;
      for (const host of waiting) {
        if (host.shadowRoot) onRoot(host);
        if (host.shadowRoot || !host.isConnected) waiting.delete(host);
      }
      if (looks + 1 === LOOKS.length) waiting.clear();
      if (waiting.size > 0) lookLater(looks + 1);
    }, LOOKS[looks]);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (host) => {
    if (given.has(host) || waiting.size >= MOST || signal.aborted) return;
    given.add(host);
    waiting.add(host);
    clearTimeout(timer);
    lookLater(0);
  };
}
