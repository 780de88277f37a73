import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { waitForPanel } from '../../../scripts/browsers/panel.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import { useKhana } from '../harness/khana.ts';
import { textOf } from '../harness/page-text.ts';
import { inPanel, openPanel } from '../harness/panel.ts';
import { pointAt, waitForCard, waitForNoCard } from './card.ts';
import { turn, waitForFace } from './live-page.ts';

const PAGE = `<!doctype html><html lang="fa" dir="rtl"><p id="first">در ۱۶ آبان ۱۴۰۳ گزارش خوانده مي شود.</p>
<dialog><p id="asked">تا ۱۷ آبان ۱۴۰۳ پاسخ داده مي شود.</p><button>بستن</button></dialog>
<div id="film" style="background: black; width: 300px; height: 100px"></div>
<script>
  document.querySelector('dialog button').onclick = () => document.querySelector('dialog').close();
  document.querySelector('#film').onclick = () => document.querySelector('#film').requestFullscreen();
</script>`;

describe.each(BROWSER_NAMES)('layers over a page in %s', (name) => {
  const khana = useKhana(name);
  const open = async () => {
    const tab = await khana.open(PAGE);
    await waitForFace(tab, 'mended');
    return tab;
  };

  it('leaves the page to a dialog that has it alone, and has the panel back after', async () => {
    const tab = await open();
    await openPanel(tab);
    await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
    // All but the dialog is inert: nothing of ours is in the way of its buttons.
    await waitForPanel(tab.page, false);
    await tab.page.click('dialog button');
    await waitForPanel(tab.page, true);
    await (await inPanel(tab, '.panel button')).click();
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('tells what a date in such a dialog means, and leaves the dialog open when the card is sent away', async () => {
    const tab = await open();
    await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await pointAt(tab, '#asked', 'آبان');
    expect((await waitForCard(tab)).text).toContain('7 November 2024');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.page.$eval('dialog', ({ open }) => open)).toBe(true);
    await tab.page.keyboard.press('Escape');
    await waitUntil(tab.page, () => !document.querySelector('dialog')?.open, []);
  });

  it('is away from a film that fills the screen, and back after, with the page whole', async () => {
    const tab = await open();
    await openPanel(tab);
    const mended = await textOf(tab, '#first');
    await tab.page.click('#film');
    await waitUntil(tab.page, () => document.fullscreenElement !== null, []);
    await waitForPanel(tab.page, false);
    await tab.page.evaluate(() => document.exitFullscreen());
    await waitForPanel(tab.page, true);
    expect(await textOf(tab, '#first')).toBe(mended);
    await turn(tab, 'original');
    expect(await tab.page.$$(HOST_NAME)).toHaveLength(1);
    expect(tab.consoleErrors()).toEqual([]);
  });
});
