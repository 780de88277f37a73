import type { KeyInput, Page } from 'puppeteer-core';

/**
 * Goes with Tab to the first thing whose accessible words hold some text, as a person without a mouse does.
 *
 * @throws Error when Tab does not lead there
 */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const found = await focusedWords(page);
    if (found.includes(words)) return;
    passed.push(found);
  }
  throw new Error(`Tab leads to no ‘${words}’, but to: ${[...new Set(passed)].join(' | ')}`);
}

/** Presses a key that may close the page it is pressed on, even before it is let go. */
export async function pressLast(page: Page, key: KeyInput): Promise<void> {
  try {
    await page.keyboard.press(key);
  } catch (error) {
    if (!page.isClosed() && (error as Error).name !== 'TargetCloseError') throw error;
  }
}

/** The words of what has the focus: its own, those of its label, or those it is named by. */
export async function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const group = element.matches('[type=radio]')
      ? element.closest('fieldset')?.querySelector('legend')
      : null;
    const own = element.matches('input, select, textarea') ? '' : element.textContent;
    return [
      group?.textContent,
      element.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      own,
    ]
      .filter(Boolean)
      .join(' ');
  });
}
