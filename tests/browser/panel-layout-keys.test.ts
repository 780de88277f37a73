import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTabs, storedSettings } from '../../scripts/browsers/own-page.ts';
import { waitForPanel } from '../../scripts/browsers/panel.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { focusedInPanel, openMenu, openPanelOn, panelBox, pressOn, tabTo } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const ENGLISH = { language: 'en' } as const;

/** How a person has the panel stand without a mouse. */
describe.each(BROWSER_NAMES)('the place of the panel by keys alone in %s', (name) => {
  const khana = useKhana(name);

  it('moves to the other side, grows by keys, and keeps both', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await openMenu(tab, 'View');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => focusedInPanel(tab)).toBe('Move to the left');
    await tab.page.keyboard.press('Escape');
    await pressOn(tab, 'Size of the panel', 'ArrowLeft');
    const right = await tab.page.evaluate(() => document.documentElement.clientWidth);
    await expect.poll(() => panelBox(tab)).toMatchObject({ width: 400, right });
    const own = await khana.openExtensionPage('manifest.json');
    await expect.poll(() => storedSettings(own)).toMatchObject({ panel: { side: 'right', width: 400 } });
  });

  it('keeps its side for this site alone on request', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await openMenu(tab, 'View');
    await pressOn(tab, 'site alone', ' ');
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await expect.poll(() => focusedInPanel(tab)).toBe('Move to the right');
    await tab.page.keyboard.press('Enter');
    const own = await khana.openExtensionPage('manifest.json');
    await expect
      .poll(() => storedSettings(own))
      .toMatchObject({ panel: { side: 'left' }, sites: { '127.0.0.1': { side: 'right' } } });
  });

  it('asks the page to make room', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    const margin = () => tab.page.evaluate(() => getComputedStyle(document.documentElement).marginLeft);
    expect(await margin()).toBe('0px');
    await openMenu(tab, 'View');
    await pressOn(tab, 'Push the page aside', ' ');
    await expect.poll(margin).toBe('384px');
  });

  it('puts a tab at the edge of the window, which opens the panel again', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await openMenu(tab, 'View');
    await pressOn(tab, 'Tab at the edge', ' ');
    const own = await khana.openExtensionPage('manifest.json');
    await expect.poll(() => storedSettings(own)).toMatchObject({ panel: { edgeTab: true } });
    await tab.page.bringToFront();
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => focusedInPanel(tab)).toBe('View');
    await tab.page.keyboard.press('Escape');
    await waitForPanel(tab.page, false);
    await pressOn(tab, 'Open Khana');
    await waitForPanel(tab.page, true);
  });

  it('goes to all settings', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await openMenu(tab, 'View');
    await pressOn(tab, 'All settings');
    const own = await khana.openExtensionPage('manifest.json');
    await expect
      .poll(async () => (await openTabs(own)).some(({ url }) => url?.includes('options.html')))
      .toBe(true);
  });

  it('is a sheet that grows by keys on a phone', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tab.page.setViewport({ width: 360, height: 800 });
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 560 });
    await tabTo(tab, 'Size of the panel');
    await tab.page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await panelBox(tab)).height).toBeGreaterThan(560);
    await tab.page.keyboard.press('Home');
    await expect.poll(async () => (await panelBox(tab)).height).toBeLessThan(560);
  });
});
