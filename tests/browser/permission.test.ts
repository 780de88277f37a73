import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../lib/permissions.ts';
import { storeSettings } from '../../scripts/browsers/own-page.ts';
import { waitForRest } from '../../scripts/browsers/rest.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { tabTo } from './harness/keyboard.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { waitForPanelText } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const MISSING = 'Khana is not allowed to read pages';

/** Firefox lets people take back what an extension may read; tests can take it back there too. */
describe('Khana without its permission in firefox', () => {
  const khana = useKhana('firefox');

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
    await waitForPanelText(story, 'تالاب آیینه');
  });

  it('is allowed by the keyboard in the popup, and reads the page that is open', async () => {
    const own = await takePermission(khana);
    const story = await khana.open(STORY);
    const popup = await openPopup(khana, own);
    await tabTo(popup.page, 'Allow');
    await popup.page.keyboard.press('Enter');
    await expect.poll(() => bodyText(popup)).not.toContain(MISSING);
    expect(await isAllowed(own)).toBe(true);
    await story.page.bringToFront();
    await waitForText(story, 'پرآب می\u200cشود');
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
});

interface Api {
  permissions: { remove(wanted: object): Promise<boolean>; contains(wanted: object): Promise<boolean> };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
}

/** Takes the permission back; the page of the extension to speak through, with the settings as they are at first. */
async function takePermission(khana: Khana): Promise<Tab> {
  const own = await khana.openExtensionPage('manifest.json');
  await storeSettings(own, { language: 'en' });
  await own.page.evaluate(async (origins) => {
    await (globalThis as unknown as { browser: Api }).browser.permissions.remove({ origins });
  }, PAGES);
  return own;
}

async function isAllowed({ page }: Tab): Promise<boolean> {
  return page.evaluate(
    async (origins) => (globalThis as unknown as { browser: Api }).browser.permissions.contains({ origins }),
    PAGES,
  );
}

/** The popup of the newest tab: without the permission the address of a tab is hidden. */
async function openPopup(khana: Khana, own: Tab): Promise<Tab> {
  const newest = await own.page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: Api }).browser;
    return Math.max(...(await tabs.query({})).map(({ id }) => id));
  });
  const popup = await khana.openExtensionPage(`popup.html?tab=${newest}`);
  await waitForText(popup, MISSING);
  return popup;
}
