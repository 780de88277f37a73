import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../lib/permissions.ts';
import { storeSettings } from '../../scripts/browsers/own-page.ts';
import { waitForRest } from '../../scripts/browsers/rest.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { tabTo } from './harness/keyboard.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { waitForPanelText } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const MENDED = 'پرآب می\u200cشود';
const MISSING = 'Khana is not allowed to read pages';

describe.each(BROWSER_NAMES)('Khana without its permission in %s', (name) => {
  const khana = useKhana(name);

  it('leaves pages alone, says what is missing, and still comes at a click on its button', async () => {
    const own = await takePermission(khana);
    const story = await khana.open(STORY);
    await waitForRest(story.page, 1500);
    expect(await bodyText(story)).toBe(await parsedText(story, STORY));
    const popup = await openPopup(khana, own);
    expect(
      await popup.page.$$eval('.missing button', (buttons) => buttons.map(({ textContent }) => textContent)),
    ).toEqual(['Allow']);
    await story.clickToolbarButton();
    await waitForText(story, MENDED);
  });

  // Chrome asks the person in a window of its own, which no driver sees into.
  if (name === 'firefox') {
    it('is allowed by the keyboard in the popup, and reads the page that is open', async () => {
      const own = await takePermission(khana);
      const story = await khana.open(STORY);
      const popup = await openPopup(khana, own);
      await tabTo(popup.page, 'Allow');
      await popup.page.keyboard.press('Enter');
      await expect.poll(() => bodyText(popup)).not.toContain(MISSING);
      expect(await isAllowed(own)).toBe(true);
      await story.page.bringToFront();
      await waitForText(story, MENDED);
    });

    it('is allowed by the keyboard on the welcome page', async () => {
      const own = await takePermission(khana);
      const welcome = await khana.openExtensionPage('welcome.html');
      await waitForText(welcome, 'Welcome to Khana');
      await tabTo(welcome.page, 'Allow');
      await welcome.page.keyboard.press('Enter');
      await waitForText(welcome, 'This permission is given.');
      expect(await isAllowed(own)).toBe(true);
    });

    it('opens the panel at a click on its button', async () => {
      await takePermission(khana);
      const story = await khana.open(STORY);
      await story.clickToolbarButton();
      await waitForPanelText(story, 'تالاب آیینه');
    });
  }
});

interface Api {
  permissions: { remove(wanted: object): Promise<boolean>; contains(wanted: object): Promise<boolean> };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
}

type Scope = Record<'browser' | 'chrome', Api>;

/** Takes the permission back as a person can; a page of the extension to speak through, in English from now on. */
async function takePermission(khana: Khana): Promise<Tab> {
  const own = await khana.openExtensionPage('manifest.json');
  await storeSettings(own, { language: 'en' });
  const { protocol, host } = new URL(await own.page.evaluate(() => location.href));
  if (protocol === 'chrome-extension:') await withholdInChrome(khana, host);
  else
    await own.page.evaluate(async (origins) => {
      await (globalThis as unknown as Scope).browser.permissions.remove({ origins });
    }, PAGES);
  await expect.poll(() => isAllowed(own)).toBe(false);
  return own;
}

/** What a person chooses on Chrome's own page for extensions: Khana may read a page when its button is clicked. */
async function withholdInChrome(khana: Khana, extensionId: string): Promise<void> {
  const extensions = await khana.openUrl('chrome://extensions/');
  await extensions.page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateExtensionConfiguration(wanted: object): Promise<void> } };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
  }, extensionId);
  await extensions.close();
}

async function isAllowed({ page }: Tab): Promise<boolean> {
  return page.evaluate(async (origins) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return (browser ?? chrome).permissions.contains({ origins });
  }, PAGES);
}

/** The popup of the newest tab: without the permission the address of a tab is hidden. */
async function openPopup(khana: Khana, own: Tab): Promise<Tab> {
  const newest = await own.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return Math.max(...(await (browser ?? chrome).tabs.query({})).map(({ id }) => id));
  });
  const popup = await khana.openExtensionPage(`popup.html?tab=${newest}`);
  await waitForText(popup, MISSING);
  return popup;
}
