import { describe, expect, it } from 'vitest';
import { newsText } from '../../scripts/bench/news-text.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { openPanel, panelText } from './harness/panel.ts';

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
    expect(await panelText(tab)).not.toBe('');
    await tab.pressCommand('show-original');
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, page(title, PLAIN)));
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('with ten megabytes of text are mended and given back to the character', async () => {
    const html = page('خبر بزرگ امروز', newsText(5_500_000).split('\n'));
    expect(Buffer.byteLength(html)).toBeGreaterThan(10_000_000);
    const tab = await khana.open(html);
    const original = await parsedText(tab, html);
    await expect.poll(async () => (await bodyText(tab)) !== original, { timeout: 90_000 }).toBe(true);
    await tab.pressCommand('show-original');
    await expect.poll(async () => (await bodyText(tab)) === original, { timeout: 90_000 }).toBe(true);
    expect(tab.consoleErrors()).toEqual([]);
  }, 240_000);
});
