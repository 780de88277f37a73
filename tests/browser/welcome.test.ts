import { describe, expect, it } from 'vitest';
import { openTabs, storeSettings } from '../../scripts/browsers/own-page.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { tabTo } from './harness/keyboard.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { textOf, waitForText } from './harness/page-text.ts';
import { waitForPanelText } from './harness/panel.ts';

const ORIGINAL = 'پرآب می شود';
const MENDED = 'پرآب می\u200cشود';

describe.each(BROWSER_NAMES)('the welcome page in %s', (name) => {
  const khana = useKhana(name);

  it('has opened by itself, once', async () => {
    const own = await khana.openExtensionPage('manifest.json');
    await expect
      .poll(async () => (await openTabs(own)).filter(({ url }) => url?.endsWith('/welcome.html')))
      .toHaveLength(1);
  });

  it('shows the real thing at work, and the original at a key', async () => {
    const tab = await openWelcome(khana);
    await expect.poll(() => textOf(tab, '.story h1')).toContain(MENDED);
    await expect.poll(() => textOf(tab, '.story')).toMatch(/5\sNov\s2024/);
    await tabTo(tab.page, 'Show original');
    await tab.page.keyboard.press('Enter');
    await waitForText(tab, ORIGINAL);
    await waitForText(tab, 'Show mended');
    await tab.page.keyboard.press('Enter');
    await waitForText(tab, MENDED);
  });

  it('opens the panel on the sample, which has its quotes', async () => {
    const tab = await openWelcome(khana);
    await tabTo(tab.page, 'Open or close the panel');
    await tab.page.keyboard.press('Enter');
    await waitForPanelText(tab, 'نسرین آذرگون');
  });

  it('leads to the settings by the keyboard', async () => {
    const tab = await openWelcome(khana);
    await tabTo(tab.page, 'Settings');
    await tab.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await openTabs(tab)).some(({ url }) => url?.includes('options.html')))
      .toBe(true);
  });

  it('leaves its own words alone', async () => {
    const tab = await openWelcome(khana);
    const own = () => textOf(tab, '#closing');
    await waitForText(tab, 'This permission is given.');
    await expect.poll(own).toContain('Alt+Shift+K');
    await storeSettings(tab, { language: 'fa' });
    await waitForText(tab, 'این اجازه داده شده است.');
    expect(await own()).not.toMatch(/\(\d/);
  });
});

async function openWelcome(khana: Khana): Promise<Tab> {
  const tab = await khana.openExtensionPage('welcome.html');
  await storeSettings(tab, { language: 'en' });
  await waitForText(tab, 'Welcome to Khana');
  await waitForText(tab, MENDED);
  return tab;
}
