import { HOST_NAME } from '../../../lib/page/host.ts';
import type { Settings } from '../../../lib/settings.ts';
import { storeSettings } from '../../../scripts/browsers/own-page.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { ServedPage } from '../../../scripts/static-server.ts';
import type { Khana } from './khana.ts';
import { openPanel } from './panel.ts';

/** Any file of the extension, opened as a page, may store settings. */
const OWN_PAGE = 'manifest.json';

/** Stores settings, opens a story, and opens the panel on it by its keys. */
export async function openPanelOn(
  khana: Khana,
  story: ServedPage | string,
  settings: Partial<Settings>,
): Promise<Tab> {
  await storeSettings(await khana.openExtensionPage(OWN_PAGE), settings);
  const tab = await khana.open(story);
  await openPanel(tab);
  return tab;
}

/** The words or the label of the control that has the focus in the panel; empty when none has. */
export async function focusedInPanel({ page }: Tab): Promise<string> {
  return page.evaluate((host) => {
    const focused = document.querySelector(host)?.shadowRoot?.activeElement;
    // Firefox lets the keys into whatever scrolls, too.
    if (!focused?.matches('button, input, summary, hr')) return '';
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    return (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').trim();
  }, HOST_NAME);
}

/**
 * Presses Tab until what has the focus in the panel is called so.
 *
 * @throws Error when the whole panel has been gone through without it
 */
export async function tabTo(tab: Tab, name: string, most = 60): Promise<void> {
  const met: string[] = [];
  for (let count = 0; count < most; count++) {
    const focused = await focusedInPanel(tab);
    if (focused.includes(name)) return;
    met.push(focused);
    await tab.page.keyboard.press('Tab');
  }
  throw new Error(`no ${name} among ${met.join(' | ')}`);
}

/** What CSS makes of the panel: its box in the window, and how far its content sticks out to the side. */
export async function panelBox({ page }: Tab) {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const panel = root?.querySelector('.panel');
    const [bar, scroll] = [root?.querySelector('.bar'), root?.querySelector('.scroll')];
    if (!panel || !bar || !scroll) throw new Error('the panel is not open');
    const { left, top, width, height, bottom, right } = panel.getBoundingClientRect();
    const sticksOut = Math.max(bar.scrollWidth - bar.clientWidth, scroll.scrollWidth - scroll.clientWidth);
    return { left, top, width, height, bottom, right, sticksOut };
  }, HOST_NAME);
}
