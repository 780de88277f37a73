import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../lib/permissions.ts';
import { storeSettings } from '../../scripts/browsers/own-page.ts';
import { waitForRest } from '../../scripts/browsers/rest.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { panelText } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');

/** Firefox lets people take back what an extension may read; tests can take it back there too. */
describe('Khana without its permission in firefox', () => {
  const khana = useKhana('firefox');

  it('leaves pages alone, says what is missing, and still comes at a click on its button', async () => {
    const own = await khana.openExtensionPage('options.html');
    await storeSettings(own, { language: 'en' });
    await own.page.evaluate(async (origins) => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove(wanted: object): Promise<boolean> } };
      };
      await browser.permissions.remove({ origins });
    }, PAGES);

    const story = await khana.open(STORY);
    await waitForRest(story.page, 1500);
    expect(await bodyText(story)).toBe(await parsedText(story, STORY));

    await own.page.bringToFront();
    const number = await own.page.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
      };
      // Without the permission the address of a tab is hidden; the story is the newest.
      return Math.max(...(await browser.tabs.query({})).map(({ id }) => id));
    });
    const popup = await khana.openExtensionPage(`popup.html?tab=${number}`);
    await waitForText(popup, 'Khana is not allowed to read pages');
    expect(
      await popup.page.$$eval('.missing button', (buttons) => buttons.map(({ textContent }) => textContent)),
    ).toEqual(['Allow']);

    await story.clickToolbarButton();
    await expect.poll(() => panelText(story), { timeout: 10_000 }).toContain('تالاب آیینه');
  });
});
