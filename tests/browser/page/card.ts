import { expect } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';

/** Boxes in CSS pixels of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where words of the page stand; they are in the first text node of an element. */
export async function boxOf({ page }: Tab, selector: string, words: string): Promise<Box> {
  return page.evaluate(
    (wanted, text) => {
      const node = document.querySelector(wanted)?.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(text));
      range.setEnd(node, node.data.indexOf(text) + text.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    },
    selector,
    words,
  );
}

/** Moves the pointer from elsewhere onto words of the page. */
export async function pointAt(tab: Tab, selector: string, words: string): Promise<Box> {
  const box = await boxOf(tab, selector, words);
  await tab.page.bringToFront();
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return box;
}

/** The date card, once it is shown. */
export async function waitForCard({ page }: Tab): Promise<Box & { text: string }> {
  return waitUntil(
    page,
    (host) => {
      const layer = document.querySelector(host)?.shadowRoot?.querySelector('.card-layer');
      const box = layer?.getBoundingClientRect();
      if (!layer || !box?.width) return null;
      const { left, right, top, bottom } = box;
      return { text: layer.textContent ?? '', left, right, top, bottom };
    },
    [HOST_NAME],
  );
}

/** Waits until the date card is gone. */
export async function waitForNoCard(tab: Tab): Promise<void> {
  await expect.poll(() => isCardShown(tab)).toBe(false);
}

/** Whether the date card is on the screen. */
export async function isCardShown({ page }: Tab): Promise<boolean> {
  return page.evaluate((host) => {
    const layer = document.querySelector(host)?.shadowRoot?.querySelector('.card-layer');
    return Boolean(layer?.getBoundingClientRect().width);
  }, HOST_NAME);
}
