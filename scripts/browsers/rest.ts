import type { Page } from 'puppeteer-core';

/** Waits until the text of a page has not changed for so many milliseconds: whatever Khana had to do there is done. */
export async function waitForRest(page: Page, milliseconds = 500): Promise<void> {
  await page.evaluate(
    (pause) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, pause);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, pause);
        }).observe(document.body, { characterData: true, childList: true, subtree: true });
      }),
    milliseconds,
  );
}
