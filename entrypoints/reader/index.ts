import browser, { type Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isToReader } from '../../lib/messages.ts';
import { startReader } from './reader.ts';

/** Marks the extension's own world of this page as having a reader, so that a second injection changes nothing. */
const MARK = 'khanaReader';

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [MARK]?: true };
  if (world[MARK]) return;
  world[MARK] = true;

  const ending = new AbortController();
  const reader = startReader(document, ending.signal);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToReader(message)) return undefined;
    if (message.type === 'reading') return reader.then(({ reading }) => reading());
    return reader.then((started) => {
      if (message.type === 'toggle-panel') started.togglePanel();
      else started.toggleOriginal();
    });
  });

  // The port breaks when the extension is reloaded, updated or removed: then the page gets all its text back.
  const keepLine = () => {
    const line = browser.runtime.connect({ name: 'reader' });
    line.onDisconnect.addListener(() => {
      if (!browser.runtime.id) ending.abort();
    });
  };
  keepLine();
  // Chrome closes ports when a page enters the back/forward cache.
  addEventListener('pageshow', ({ persisted }) => persisted && keepLine(), { signal: ending.signal });
});
