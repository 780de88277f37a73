import type { ElementHandle } from 'puppeteer-core';
import type { Tab } from '../../../scripts/browsers/tab.ts';

/** The one element that Khana adds to a page. Its shadow root is open in the 'open' build alone. */
export const HOST = 'khana-panel';

/** Waits until the panel is on the screen and has something in it. */
export async function waitForPanel({ page }: Tab): Promise<void> {
  await page.waitForFunction(
    (host) => {
      const layer = document.querySelector(host)?.shadowRoot?.querySelector('.panel-layer');
      return Boolean(layer?.getBoundingClientRect().width && layer.textContent?.trim());
    },
    {},
    HOST,
  );
}

/** Waits until no panel is on the screen. */
export async function waitForNoPanel({ page }: Tab): Promise<void> {
  await page.waitForFunction(
    (host) =>
      !document.querySelector(host)?.shadowRoot?.querySelector('.panel-layer')?.getBoundingClientRect().width,
    {},
    HOST,
  );
}

/** Opens the panel as a person does, by its keys. */
export async function openPanel(tab: Tab): Promise<void> {
  await tab.pressCommand('toggle-panel');
  await waitForPanel(tab);
}

/** The panel's text, empty while it is closed. */
export async function panelText({ page }: Tab): Promise<string> {
  return page.evaluate((host) => document.querySelector(host)?.shadowRoot?.textContent ?? '', HOST);
}

/** The texts of the panel's elements that a selector finds, in order. */
export async function panelTexts({ page }: Tab, selector: string): Promise<string[]> {
  return page.evaluate(
    (host, wanted) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
        (element) => element.textContent?.trim() ?? '',
      ),
    HOST,
    selector,
  );
}

/**
 * The first element of the panel that a selector finds, to be clicked or typed into.
 *
 * @throws Error when the panel has none
 */
export async function inPanel({ page }: Tab, selector: string): Promise<ElementHandle> {
  const found = await page.$(`${HOST} >>> ${selector}`);
  if (!found) throw new Error(`the panel has no ${selector}`);
  return found;
}
