import type { ElementHandle } from 'puppeteer-core';
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
 * The first element of the panel that a selector finds, to be clicked or typed into.
 *
 * @throws Error when the panel has none
 */
export async function inPanel({ page }: Tab, selector: string): Promise<ElementHandle> {
  const found = await page.$(`${HOST_NAME} >>> ${selector}`);
  if (!found) throw new Error(`the panel has no ${selector}`);
  return found;
}
