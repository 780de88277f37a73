import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { VIEWPORT } from '../../../scripts/browsers/tab.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import { useKhana } from '../harness/khana.ts';
import { type Box, boxOf, pointAt, waitForCard, waitForNoCard } from './card.ts';
import { waitForFace } from './live-page.ts';

const PAGE = `<!doctype html><html lang="fa" dir="rtl"><p style="height: 40px"></p>
<p id="first">در ۱۶ آبان ۱۴۰۳ گزارش خوانده مي شود.</p><p style="height: 4000px"></p>`;

describe.each(BROWSER_NAMES)('the card of a date in %s', (name) => {
  const khana = useKhana(name);
  const open = async () => {
    const tab = await khana.open(PAGE);
    await waitForFace(tab, 'mended');
    return tab;
  };

  it.each<[string, (tab: Tab) => Promise<unknown>]>([
    // What a browser's zoom of 200 % is to a page: half the pixels, each twice as large.
    [
      "under the browser's zoom",
      ({ page }) =>
        page.setViewport({ width: VIEWPORT.width / 2, height: VIEWPORT.height / 2, deviceScaleFactor: 2 }),
    ],
    [
      "under the page's own zoom",
      ({ page }) => page.evaluate(() => document.documentElement.style.setProperty('zoom', '2')),
    ],
    [
      'in a page that is moved by a transformation',
      ({ page }) =>
        page.evaluate(() => document.documentElement.style.setProperty('transform', 'translateY(30px)')),
    ],
  ])('stands beside its date %s', async (_name, change) => {
    const tab = await open();
    await change(tab);
    await pointAt(tab, '#first', 'آبان');
    const card = await waitForCard(tab);
    expect(distance(card, await boxOf(tab, '#first', '۱۶ آبان ۱۴۰۳'))).toBeLessThan(30);
    expect(card.left).toBeGreaterThanOrEqual(0);
  });

  it('goes with its date when the page scrolls, and leaves with it', async () => {
    const tab = await open();
    await pointAt(tab, '#first', 'آبان');
    await waitForCard(tab);
    await tab.page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await waitUntil(tab.page, () => scrollY === 30, []);
    await expect
      .poll(async () => distance(await waitForCard(tab), await boxOf(tab, '#first', '۱۶ آبان ۱۴۰۳')))
      .toBeLessThan(30);
    await tab.page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    await waitForNoCard(tab);
    expect(tab.consoleErrors()).toEqual([]);
  });
});

/** The space between two boxes, one above the other; infinite where they overlap or do not stand so. */
function distance(card: Box, date: Box): number {
  if (card.left > date.right || card.right < date.left) return Number.POSITIVE_INFINITY;
  if (card.top >= date.bottom) return card.top - date.bottom;
  return date.top >= card.bottom ? date.top - card.bottom : Number.POSITIVE_INFINITY;
}
