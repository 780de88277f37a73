import { describe, expect, it } from 'vitest';
import { newsText } from '../../scripts/bench/news-text.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { openPanel, waitForPanelText } from './harness/panel.ts';

const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="fa" dir="rtl"><title>${title}</title><body><article><h1>${title}</h1>` +
  `${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

const PLAIN = Array(12).fill('رئیس سازمان گفت: کتابهای تازه به دست همه می رسد و کار ادامه دارد.');

describe.each(BROWSER_NAMES)('pages of another kind, in %s', (name) => {
  const khana = useKhana(name);

  it.each([
    ['no date in it', 'کتابهای تازه به دست همه می رسد'],
    ['a title that looks like a script', 'javascript:alert(document.domain)//کتابهای تازه'],
    ['a title that looks like markup', '&lt;img src=x onerror=alert(1)&gt; کتابهای تازه'],
  ])('with %s are read like any other', async (_, title) => {
    const tab = await khana.open(page(title, PLAIN));
    await waitForText(tab, 'می\u200cرسد');
    await openPanel(tab);
    await waitForPanelText(tab, 'کتاب');
    await tab.pressCommand('show-original');
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, page(title, PLAIN)));
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('with ten megabytes of text are mended and given back to the character', async () => {
    const html = page('خبر بزرگ امروز', newsText(5_500_000).split('\n'));
    expect(Buffer.byteLength(html)).toBeGreaterThan(10_000_000);
    const tab = await khana.open(html);
    const isOriginal = await originalWatch(tab, html);
    await expect.poll(isOriginal, { timeout: 90_000, interval: 500 }).toBe(false);
    await tab.pressCommand('show-original');
    await expect.poll(isOriginal, { timeout: 90_000, interval: 500 }).toBe(true);
    expect(tab.consoleErrors()).toEqual([]);
  }, 240_000);
});

/**
 * Keeps the text that the browser's own parser makes of a page, in the tab: so much of it would hold up whoever sends it
 * to and fro.
 *
 * @returns whether the tab's body holds that text at the moment
 */
async function originalWatch({ page }: Tab, html: string): Promise<() => Promise<boolean>> {
  const original = await page.evaluateHandle(
    (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent,
    html,
  );
  return () => page.evaluate((text) => document.body.textContent === text, original);
}
