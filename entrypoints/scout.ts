import { looksPersian } from '../lib/article/glance.ts';
import type { FromPage } from '../lib/messages.ts';

declare const chrome: { runtime: { sendMessage(message: FromPage): Promise<void> } };

/**
 * Looks at every page once and is gone. Only when the page looks Persian does it call the background, which then
 * brings the reader. It must stay under 1 kB, so it speaks to the browser itself.
 */
export default {
  main() {
    if (looksPersian(document)) {
      // No answer is expected, and while the extension is being updated there may be nobody to hear.
      chrome.runtime.sendMessage({ type: 'persian-page' }).catch(() => {});
    }
  },
};
