import { comeToRest } from './quiet.ts';

/**
 * Calls back when an app has gone to another address without leaving the document, and has come to rest there. Going
 * on before that calls back once, at the end.
 */
export function onNavigation(document: Document, callBack: () => void, signal: AbortSignal): void {
  let address = withoutFragment(document.URL);
  let going = new AbortController();
  const check = () => {
    const now = withoutFragment(document.URL);
    if (now === address) return;
    address = now;
    going.abort();
    going = new AbortController();
    const { signal: given } = going;
    void comeToRest(document, 'navigated', AbortSignal.any([signal, given])).then(() => {
      if (!signal.aborted && !given.aborted) callBack();
    });
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  // Firefox before 147: an app that goes to another address changes its page as well.
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.defaultView?.addEventListener('popstate', check, { signal });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
