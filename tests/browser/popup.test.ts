import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTabs, storedSettings, storeSettings, tabNumber } from '../../scripts/browsers/own-page.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { pressLast, tabTo } from './harness/keyboard.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { bodyText, waitForText } from './harness/page-text.ts';
import { waitForPanelText } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const MENDED = 'پرآب می\u200cشود';

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  const khana = useKhana(name);

  it('says at one glance what has been made of the story', async () => {
    const { popup } = await openPopup(khana);
    await waitForText(popup, 'This story has been read');
    await expect
      .poll(() => popup.page.$$eval('dd', (all) => all.map(({ textContent }) => Number(textContent) > 0)))
      .toEqual([true, true, true]);
    await waitForText(popup, '127.0.0.1');
  });

  it('shows the original and the mended story by the keyboard', async () => {
    const { popup, story } = await openPopup(khana);
    await tabTo(popup.page, 'Show original');
    await popup.page.keyboard.press('Enter');
    await waitForText(popup, 'The page shows its original text');
    await expect.poll(() => bodyText(story)).not.toContain(MENDED);
    // The focus stays on the button, which now does the opposite.
    await popup.page.keyboard.press('Enter');
    await waitForText(popup, 'This story has been read');
    await waitForText(story, MENDED);
  });

  it('opens the panel by the keyboard', async () => {
    const { popup, story } = await openPopup(khana);
    await tabTo(popup.page, 'Open or close panel');
    await pressLast(popup.page, 'Enter');
    await waitForPanelText(story, 'تالاب آیینه');
  });

  it('switches this site off and on by the keyboard', async () => {
    const { popup } = await openPopup(khana);
    await tabTo(popup.page, 'On this site');
    await popup.page.keyboard.press('ArrowRight');
    await popup.page.keyboard.press('ArrowRight');
    await waitForText(popup, 'Khana is off on this site');
    await expect.poll(() => storedSettings(popup)).toMatchObject({ sites: { '127.0.0.1': { mode: 'off' } } });
    await popup.page.keyboard.press('ArrowLeft');
    await expect
      .poll(() => storedSettings(popup))
      .toMatchObject({ sites: { '127.0.0.1': { mode: 'dates' } } });
    // What is so by itself needs no line of its own.
    await popup.page.keyboard.press('ArrowLeft');
    await expect.poll(() => storedSettings(popup)).toMatchObject({ sites: {} });
  });

  it('switches the features by the keyboard', async () => {
    const { popup } = await openPopup(khana);
    await tabTo(popup.page, 'Mend typography');
    await popup.page.keyboard.press(' ');
    await expect.poll(() => storedSettings(popup)).toMatchObject({ mendText: false });
    await tabTo(popup.page, 'Comfortable type');
    await popup.page.keyboard.press(' ');
    await expect.poll(() => storedSettings(popup)).toMatchObject({ mendText: false, comfort: { on: true } });
  });

  it('chooses where dates are explained by the keyboard', async () => {
    const { popup } = await openPopup(khana);
    await tabTo(popup.page, 'Dates explained');
    await popup.page.keyboard.press('End');
    await popup.page.keyboard.press('Enter');
    await expect.poll(() => storedSettings(popup)).toMatchObject({ dates: 'off' });
  });

  it('leads to the settings by the keyboard', async () => {
    const { popup } = await openPopup(khana);
    await tabTo(popup.page, 'Settings');
    await pressLast(popup.page, 'Enter');
    const own = await khana.openExtensionPage('manifest.json');
    await expect
      .poll(async () => (await openTabs(own)).some(({ url }) => url?.includes('options.html')))
      .toBe(true);
  });

  it('follows a change made elsewhere', async () => {
    const { popup } = await openPopup(khana);
    await storeSettings(popup, { language: 'fa' });
    await waitForText(popup, 'در همهٔ سایت');
    await expect.poll(() => popup.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  });

  it('says why it can do nothing on a page that is closed to extensions', async () => {
    const own = await openOwn(khana);
    // Browsers let no script into the pages of an extension, its own included.
    const address = await own.page.evaluate(() => location.href);
    const popup = await khana.openExtensionPage(`popup.html?tab=${await tabNumber(own, address)}`);
    await waitForText(popup, 'This page is closed to extensions');
    expect(await bodyText(popup)).not.toContain('Open or close panel');
  });

  it('shows a report that holds no address until that is agreed to', async () => {
    const { popup, story } = await openPopup(khana);
    await tabTo(popup.page, 'Report a problem');
    await popup.page.keyboard.press('Enter');
    const report = () => popup.page.$eval('textarea', ({ value }) => value);
    await expect.poll(report).toContain('Khana: 0.1.0');
    expect(await report()).not.toContain('127.0.0.1');
    await tabTo(popup.page, 'Include this page');
    await popup.page.keyboard.press(' ');
    await expect.poll(report).toContain(story.page.url());
    await tabTo(popup.page, 'Copy the report');
    await popup.page.keyboard.press('Enter');
    await waitForText(popup, 'The report is copied.');
  });
});

/** A page of the extension to speak through, with the settings as they are at first, in English. */
async function openOwn(khana: Khana): Promise<Tab> {
  const own = await khana.openExtensionPage('manifest.json');
  await storeSettings(own, { language: 'en' });
  return own;
}

async function openPopup(khana: Khana): Promise<{ popup: Tab; story: Tab }> {
  const own = await openOwn(khana);
  const story = await khana.open(STORY);
  await waitForText(story, MENDED);
  const popup = await khana.openExtensionPage(`popup.html?tab=${await tabNumber(own, story.page.url())}`);
  await waitForText(popup, 'On this site');
  return { popup, story };
}
