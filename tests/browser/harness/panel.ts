import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { waitForPanel } from '../../../scripts/browsers/panel.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';

/** Opens the panel as a person does, by its keys. */
export async function openPanel(tab: Tab): Promise<void> {
  await tab.pressCommand('toggle-panel');
  await waitForPanel(tab.page, true);
}

/** The panel's text, empty while it is closed. */
export async function panelText({ page }: Tab): Promise<string> {
  return page.evaluate((host) => document.querySelector(host)?.shadowRoot?.textContent ?? '', HOST_NAME);
}

/** Waits until the panel holds some words. */
export async function waitForPanelText({ page }: Tab, words: string): Promise<void> {
  await page.waitForFunction(
    (host, wanted) => document.querySelector(host)?.shadowRoot?.textContent?.includes(wanted),
    { polling: 50 },
    HOST_NAME,
    words,
  );
}

/** The texts of the panel's elements that a selector finds, in order. */
export async function panelTexts({ page }: Tab, selector: string): Promise<string[]> {
  return page.evaluate(
    (host, wanted) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
        (element) => element.textContent?.trim() ?? '',
      ),
    HOST_NAME,
    selector,
  );
}

/**
 * The first element of the panel that a selector finds, once it is there, to be clicked or typed into.
 *
 * @throws Error when none comes
 */
export async function inPanel({ page }: Tab, selector: string): Promise<ElementHandle> {
  // Puppeteer's own wait for a selector does not see what changes in a shadow root.
  const find = () => page.$(`${HOST_NAME} >>> ${selector}`);
  await expect.poll(find).not.toBeNull();
  const found = await find();
  if (!found) throw new Error(`the panel has no ${selector}`);
  return found;
}
