import { looksPersian } from '../lib/article/glance.ts';
import type { FromPage } from '../lib/messages.ts';

declare const chrome: { runtime: { sendMessage(message: FromPage): Promise<void> } };

/**
 * Looks at every page once and is gone. Only when the page looks Persian does it call the background, which then
 * brings the reader. A page that is still bare is looked at once it has written something, if it does so within ten
 * seconds. It must stay under 1 kB, so it speaks to the browser itself.
 */
export default {
  main() {
    const look = () => {
      // No answer is expected, and while the extension is being updated there may be nobody to hear.
      if (looksPersian(document)) chrome.runtime.sendMessage({ type: 'persian-page' }).catch(() => {});
    };
    const isBare = () => !document.querySelector('p,li');
    if (!isBare()) return look();
    const observer = new MutationObserver(() => {
      if (isBare()) return;
      observer.disconnect();
      setTimeout(look, SETTLING);
    });
    observer.observe(document, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), PATIENCE);
    look();
  },
};

/** Milliseconds. */
const SETTLING = 500;
const PATIENCE = 10_000;
