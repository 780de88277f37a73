import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onRewritten } from '../../lib/page/rewritten.ts';
import { answerMessages } from './answer.ts';
import { startReader } from './reader.ts';
import { tellState } from './state.ts';

/** Marks the extension's own world of this page as having a reader, so that a second injection changes nothing. */
const MARK = 'khanaReader';

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [MARK]?: true };
  if (world[MARK]) return;
  world[MARK] = true;

  const ending = new AbortController();
  // A document that its page writes anew is read anew.
  const read = () => {
    const rewritten = new AbortController();
    const until = AbortSignal.any([ending.signal, rewritten.signal]);
    const started = startReader(document, until, (state) => tellState(browser.runtime, state));
    const readAgain = () => {
      rewritten.abort();
      reader = read();
    };
    onRewritten(document, readAgain, until);
    return started;
  };
  let reader = read();

  answerMessages(() => reader);
  endWithTheExtension(ending);
});

/**
 * Aborts when the extension is reloaded, updated or removed, so that the page gets all its text back. A line to the
 * background breaks then; it also breaks when the background sleeps or the page enters the back/forward cache, and
 * is laid anew when the reader comes back to the page.
 */
function endWithTheExtension(ending: AbortController): void {
  let isHeld = false;
  const hold = () => {
    if (isHeld || ending.signal.aborted || document.visibilityState === 'hidden') return;
    try {
      const line = browser.runtime.connect({ name: 'reader' });
      isHeld = true;
      line.onDisconnect.addListener(() => {
        isHeld = false;
        // The line may break a little before the browser says that the extension is gone.
        for (const later of [0, 200, 2000]) setTimeout(() => !browser.runtime?.id && ending.abort(), later);
      });
    } catch {
      // Only a script whose extension is gone is refused a line.
      ending.abort();
    }
  };
  hold();
  document.addEventListener('visibilitychange', hold, { signal: ending.signal });
  addEventListener('pageshow', hold, { signal: ending.signal });
}
