import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFile } from '../../lib/settings/file.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { storedSettings, storeSettings } from '../../scripts/browsers/own-page.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { focusedWords, tabTo } from './harness/keyboard.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { waitForText } from './harness/page-text.ts';

/** Where each browser lets people change the keys of its extensions. */
const SHORTCUTS_PAGES = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' } as const;

describe.each(BROWSER_NAMES)('the options in %s', (name) => {
  const khana = useKhana(name);

  it('change language and theme by the keyboard, at once', async () => {
    const { page, ...tab } = await openOptions(khana);
    await tabTo(page, 'Khana’s language');
    await page.keyboard.press('ArrowLeft');
    await waitForText({ page, ...tab }, 'تنظیمات خوانا');
    await expect
      .poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]))
      .toEqual(['fa', 'rtl']);
    await tabTo(page, 'ظاهر');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await expect
      .poll(() => storedSettings({ page, ...tab }))
      .toMatchObject({ language: 'fa', theme: 'light' });
  });

  it('show what a date will look like', async () => {
    const tab = await openOptions(khana);
    const example = () => tab.page.$eval('#dates .sample p', ({ textContent }) => textContent ?? '');
    expect(await example()).toContain('2024');
    await tabTo(tab.page, 'How is it written?');
    await tab.page.keyboard.press('ArrowRight');
    await expect.poll(example).toContain('۲۰۲۴');
    await tab.page.keyboard.press('ArrowRight');
    await expect.poll(example).toContain('2024-11-06');
  });

  it('switch a rule off and back, keeping only what differs', async () => {
    const tab = await openOptions(khana);
    await tabTo(tab.page, 'Persian digits');
    await tab.page.keyboard.press(' ');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ rules: { digits: false } });
    await tab.page.keyboard.press(' ');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ rules: {} });
  });

  it('go back to the house style by the keyboard', async () => {
    const tab = await openOptions(khana);
    await storeSettings(tab, { language: 'en', rules: { digits: false } });
    await waitForText(tab, 'Back to Khana’s own style');
    await tabTo(tab.page, 'Back to Khana’s own style');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => storedSettings(tab)).not.toMatchObject({ rules: { digits: false } });
  });

  it.each<[control: string, key: ' ' | 'ArrowRight', kept: object]>([
    ['Where does a date’s equivalent stand?', 'ArrowRight', { dates: 'in-place' }],
    ['Mend the text of pages', ' ', { mendText: false }],
    ['Where does Khana start by itself?', 'ArrowRight', { scope: 'news' }],
    ['On which side does the panel open?', 'ArrowRight', { panel: { side: 'right' } }],
    ['Width of the panel', 'ArrowRight', { panel: { width: 392 } }],
    ['Does the panel open by itself?', 'ArrowRight', { panel: { opens: 'news' } }],
    ['The page makes room', ' ', { panel: { push: true } }],
    ['A slim tab', ' ', { panel: { edgeTab: true } }],
    ['Number of key quotes', ' ', { badge: true }],
    ['Copy mended text', ' ', { copyWithDates: true }],
    ['Show the story in comfortable type', ' ', { comfort: { on: true } }],
    ['Typeface', 'ArrowRight', { comfort: { face: 'page' } }],
    ['Size', 'ArrowRight', { comfort: { size: 120 } }],
    ['Line spacing', 'ArrowRight', { comfort: { lineHeight: 2.2 } }],
  ])('change by the keyboard: %s', async (control, key, kept) => {
    const tab = await openOptions(khana);
    await tabTo(tab.page, control);
    await tab.page.keyboard.press(key);
    await expect.poll(() => storedSettings(tab)).toMatchObject(kept);
  });

  it('lead by keys to the file that is saved and to the one that is read', async () => {
    const tab = await openOptions(khana);
    await tab.page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => (document.title = text));
        return make(blob);
      };
    });
    await tabTo(tab.page, 'Save to a file');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => tab.page.title()).toContain('"language":');
    // The key asks the browser for its own list of files, which no driver sees into.
    await tab.page.$eval('input[type=file]', (input) => {
      input.addEventListener('click', (event) => {
        event.preventDefault();
        document.title = event.isTrusted ? 'asked for a file' : 'clicked by a script';
      });
    });
    await tabTo(tab.page, 'Read from a file');
    await tab.page.keyboard.press(' ');
    await expect.poll(() => tab.page.title()).toBe('asked for a file');
  });

  it('add a site, set it and remove it by the keyboard', async () => {
    const tab = await openOptions(khana);
    await tabTo(tab.page, 'Address of the site');
    await tab.page.keyboard.type('no site');
    await tab.page.keyboard.press('Enter');
    await waitForText(tab, 'This is not the address of a site');
    await tab.page.$eval('.add input', (input) => input.select());
    await tab.page.keyboard.type('https://www.example.ir/news');
    await tab.page.keyboard.press('Enter');
    await waitForText(tab, 'example.ir was added.');
    await tabTo(tab.page, 'Khana on example.ir');
    for (const mode of ['dates', 'off']) {
      await tab.page.keyboard.press('ArrowDown');
      await tab.page.keyboard.press('Enter');
      await expect.poll(() => storedSettings(tab)).toMatchObject({ sites: { 'example.ir': { mode } } });
    }
    await tabTo(tab.page, 'Side of the panel on example.ir');
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.press('Enter');
    await expect
      .poll(() => storedSettings(tab))
      .toMatchObject({ sites: { 'example.ir': { mode: 'off', side: 'right' } } });
    await tabTo(tab.page, 'Remove example.ir');
    await tab.page.keyboard.press('Enter');
    await waitForText(tab, 'example.ir was removed.');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ sites: {} });
    await expect.poll(() => focusedWords(tab.page)).toBe('Sites');
  });

  it('show a site that has a side of its own alone, and let it go when that is taken away', async () => {
    const tab = await openOptions(khana);
    await storeSettings(tab, { language: 'en', sites: { 'example.ir': { side: 'right' } } });
    await waitForText(tab, 'example.ir');
    const chosen = () => tab.page.$$eval('.sites select', (selects) => selects.map(({ value }) => value));
    await expect.poll(chosen).toEqual(['usual', 'right']);
    await tabTo(tab.page, 'Side of the panel on example.ir');
    await tab.page.keyboard.press('Home');
    await tab.page.keyboard.press('Enter');
    await waitForText(tab, 'example.ir was removed.');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ sites: {} });
    await expect.poll(() => focusedWords(tab.page)).toBe('Sites');
  });

  it('read a file that fits, and say what is wrong with one that does not', async () => {
    const tab = await openOptions(khana);
    const folder = mkdtempSync(join(tmpdir(), 'khana-'));
    const good = join(folder, 'good.json');
    const bad = join(folder, 'bad.json');
    writeFileSync(good, settingsFile({ ...DEFAULT_SETTINGS, language: 'en', badge: true }, '2024-11-06'));
    writeFileSync(bad, '{"bookmarks": []}');
    const input = await tab.page.$('input[type=file]');
    await input?.uploadFile(bad);
    await waitForText(tab, 'This file does not hold Khana’s settings.');
    expect(await storedSettings(tab)).not.toMatchObject({ badge: true });
    await input?.uploadFile(good);
    await waitForText(tab, 'The settings were read from the file.');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ badge: true });
  });

  it('ask before they reset everything, and give the focus back', async () => {
    const tab = await openOptions(khana);
    await storeSettings(tab, { language: 'en', badge: true, sites: { 'example.ir': { mode: 'off' } } });
    await waitForText(tab, 'example.ir');
    await tabTo(tab.page, 'Back to the first settings');
    await tab.page.keyboard.press('Enter');
    await tabTo(tab.page, 'No, keep them');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ badge: true });
    await expect.poll(() => focusedWords(tab.page)).toBe('Back to the first settings');
    await tab.page.keyboard.press('Enter');
    await tabTo(tab.page, 'Delete them');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => storedSettings(tab)).toMatchObject({ badge: false, sites: {} });
  });

  it('say that stored settings were damaged, and work with the rest of them', async () => {
    const tab = await openOptions(khana);
    await tab.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { sync: { set(items: object): unknown } } }
      >;
      await (browser ?? chrome)?.storage.sync.set({
        settings: { version: 1, language: 'en', scope: 'moon', badge: true },
      });
    });
    await waitForText(tab, 'One of the stored settings was not readable');
    await expect
      .poll(() => tab.page.$eval('[type=radio][value=all]', (radio) => (radio as HTMLInputElement).checked))
      .toBe(true);
  });

  it('show the keys that Khana has, and lead to where the browser changes them', async () => {
    const tab = await openOptions(khana);
    await waitForText(tab, 'Alt+Shift+K');
    await waitForText(tab, 'Alt+Shift+O');
    await tabTo(tab.page, 'Change the keys');
    await tab.page.keyboard.press('Enter');
    const addresses = () =>
      tab.page
        .browser()
        .targets()
        .map((target) => target.url());
    await expect.poll(addresses).toContain(SHORTCUTS_PAGES[name]);
  });
});

/** The options with the settings as they are at first, in English; stored before, as the page shows what it finds. */
async function openOptions(khana: Khana): Promise<Tab> {
  const own = await khana.openExtensionPage('manifest.json');
  await storeSettings(own, { language: 'en' });
  const tab = await khana.openExtensionPage('options.html');
  await waitForText(tab, 'Khana settings');
  return tab;
}
