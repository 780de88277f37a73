import type { KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
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
export async function focusedInPanel(tab: Tab): Promise<string> {
  return (await controlsInPanel(tab)).find(({ isFocused }) => isFocused)?.name ?? '';
}

/**
 * Presses Tab until what has the focus in the panel is called so; waits for it first, as the panel is drawn in parts.
 *
 * @throws Error when the panel has no such control, or has been gone through without it
 */
export async function tabTo(tab: Tab, name: string, most = 60): Promise<void> {
  await expect
    .poll(async () => (await controlsInPanel(tab)).map((control) => control.name).join(' | '))
    .toContain(name);
  const met: string[] = [];
  for (let count = 0; count < most; count++) {
    const focused = await focusedInPanel(tab);
    if (focused.includes(name)) return;
    met.push(focused);
    await tab.page.keyboard.press('Tab');
  }
  throw new Error(`no ${name} among ${met.join(' | ')}`);
}

/** Goes with Tab to a control of the panel and presses a key on it. */
export async function pressOn(tab: Tab, name: string, key: KeyInput = 'Enter'): Promise<void> {
  await tabTo(tab, name);
  await tab.page.keyboard.press(key);
}

/** Opens one of the panel's menus by keys; the focus goes to its first choice. */
export async function openMenu(tab: Tab, menu: 'Save' | 'View'): Promise<void> {
  await pressOn(tab, menu);
  await expect.poll(() => focusedInPanel(tab)).toContain(FIRST_CHOICES[menu]);
}

const FIRST_CHOICES = { Save: 'Markdown', View: 'Move to the' } as const;

/** Everything in the panel that a key can be pressed on. */
async function controlsInPanel({ page }: Tab): Promise<{ name: string; isFocused: boolean }[]> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    // Firefox lets the keys into whatever scrolls, too.
    const controls = root?.querySelectorAll<HTMLElement>('button, input, summary, hr') ?? [];
    return [...controls].map((control) => {
      const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : undefined;
      const name = control.getAttribute('aria-label') ?? label ?? control.textContent ?? '';
      return { name: name.trim(), isFocused: root?.activeElement === control };
    });
  }, HOST_NAME);
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
