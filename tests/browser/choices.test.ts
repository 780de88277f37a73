import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { storeSettings } from '../../scripts/browsers/own-page.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { openPanel } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const LIST =
  '<!doctype html><html lang="fa" dir="rtl"><title>فهرست</title><body><ul>' +
  '<li><a href="#">كتابهای تازه در راه است و به دست همه می رسد</a></li>'.repeat(30) +
  '</ul></body></html>';
const GREGORIAN = '6\u00a0Nov\u00a02024';
const MENDED = 'می\u200cشود';

describe.each(BROWSER_NAMES)('what the reader has chosen, in %s', (name) => {
  const khana = useKhana(name);
  let options: Tab;

  // What one test has chosen is nothing to the next, also where the test has failed.
  beforeEach(async () => {
    options = await khana.openExtensionPage('options.html');
    await storeSettings(options, {});
  });

  it('takes effect on open pages at once, and can be taken back', async () => {
    const tab = await khana.open(STORY);
    await waitForText(tab, GREGORIAN);
    await storeSettings(options, { dates: 'off' });
    await expect.poll(() => bodyText(tab)).not.toContain(GREGORIAN);
    await waitForText(tab, MENDED);
    await storeSettings(options, { dates: 'off', mendText: false });
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, STORY));
    await storeSettings(options, {});
    await expect.poll(() => bodyText(tab)).toContain(GREGORIAN);
  });

  it('keeps Khana to news stories, until it is asked for on another page', async () => {
    await storeSettings(options, { scope: 'news' });
    const list = await khana.open(LIST, '/list.html');
    await openPanel(list);
    await waitForText(list, 'می\u200cرسد');
    const other = await khana.open(LIST, '/other.html');
    const story = await khana.open(STORY);
    await waitForText(story, MENDED);
    expect(await bodyText(other)).toBe(await parsedText(other, LIST));
    await storeSettings(options, {});
    // A page behind others is put to sleep.
    await other.page.bringToFront();
    await waitForText(other, 'می\u200cرسد');
  });

  it('can keep a site as it is', async () => {
    await storeSettings(options, { sites: { '127.0.0.1': { mode: 'off' } } });
    const tab = await khana.open(STORY);
    await openPanel(tab);
    expect(await bodyText(tab)).toBe(await parsedText(tab, STORY));
    await storeSettings(options, {});
    await waitForText(tab, MENDED);
  });

  it('can open the panel by itself on a story, and not on other pages', async () => {
    const panel = { side: 'left', width: 384, push: false, opens: 'news', edgeTab: false } as const;
    await storeSettings(options, { panel });
    const list = await khana.open(LIST, '/list.html');
    await waitForText(list, 'می\u200cرسد');
    const story = await khana.open(STORY);
    await expect.poll(() => isOpen(story)).toBe(true);
    expect(await isOpen(list)).toBe(false);
  });
});

async function isOpen({ page }: Tab): Promise<boolean> {
  return page.evaluate(() => {
    const layer = document.querySelector('khana-panel')?.shadowRoot?.querySelector('.panel-layer');
    return (layer?.getBoundingClientRect().width ?? 0) > 0;
  });
}
