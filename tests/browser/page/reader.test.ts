import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { SETTINGS_VERSION } from '../../../lib/settings/migrate.ts';
import { waitForPanel } from '../../../scripts/browsers/panel.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import { useKhana } from '../harness/khana.ts';
import { textOf, waitForText } from '../harness/page-text.ts';
import { openPanel } from '../harness/panel.ts';
import { isCardShown, pointAt, waitForCard, waitForNoCard } from './card.ts';
import { turn, waitForFace } from './live-page.ts';

const FIRST = 'در آغاز ۱۶ آبان ۱۴۰۳ كتاب ها خوانده <b>مي شود</b> تا پايان.';
const SECOND = 'نمي روند تا ۲۰ مهر ۱۴۰۲ و باز مي گردند.';
const PAGE = `<!doctype html><html lang="fa" dir="rtl"><p id="first">${FIRST}</p><p id="second">${SECOND}</p>
<p id="latin" dir="auto">BBC گزارش داد كه اين خبر روز چهارشنبه خوانده مي شود.</p><p style="height: 3000px"></p>`;

describe.each(BROWSER_NAMES)('a reader at a page in %s', (name) => {
  const khana = useKhana(name);
  const open = async () => {
    const tab = await khana.open(PAGE);
    await waitForFace(tab, 'mended');
    return tab;
  };

  it('keeps the first and last character of a selection, through every turn', async () => {
    const tab = await open();
    await select(tab, ['#first', 'كتاب ها', 'کتاب\u200cها'], ['#second', 'نمي', 'نمی']);
    const mended = await selected(tab);
    expect([mended.slice(0, 7), mended.slice(-3)]).toEqual(['کتاب\u200cها', 'نمی']);
    for (let count = 0; count < 3; count++) {
      await turn(tab, 'original');
      const original = await selected(tab);
      expect([original.slice(0, 7), original.slice(-3)]).toEqual(['كتاب ها', 'نمي']);
      await turn(tab, 'mended');
      expect(await selected(tab)).toBe(mended);
    }
  });

  it('copies the mended words without our remarks, and the very originals while those are shown', async () => {
    const tab = await open();
    await tab.page.evaluate(() => {
      const copies: string[] = [];
      Object.assign(window, { copies });
      addEventListener('copy', () => copies.push(String(getSelection())));
      getSelection()?.selectAllChildren(document.querySelector('#first') as Element);
    });
    const copy = () => tab.page.evaluate(() => document.execCommand('copy'));
    await copy();
    await waitForFace(tab, 'mended');
    expect(await textOf(tab, '#first')).toContain('\u2069');
    await turn(tab, 'original');
    await copy();
    const copies = await tab.page.evaluate(() => (window as unknown as { copies: string[] }).copies);
    expect(copies).toEqual([
      'در آغاز ۱۶ آبان ۱۴۰۳ کتاب\u200cها خوانده می\u200cشود تا پایان.',
      FIRST.replace(/<\/?b>/g, ''),
    ]);
  });

  it('sees what a date means beside it, and sends the card away with Esc', async () => {
    const tab = await open();
    const date = await pointAt(tab, '#first', 'آبان');
    const box = await waitForCard(tab);
    expect(box.text).toContain('6 November 2024');
    expect(box.top >= date.bottom || box.bottom <= date.top).toBe(true);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    // What was sent away comes back only to a pointer that has been elsewhere for a while, on a busy machine for longer.
    await expect.poll(() => leaveAndReturn(tab)).toBe(true);
    await tab.page.mouse.move(5, 700);
    await waitForNoCard(tab);
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('reads Persian that begins with a Latin word from right to left, until the original is shown', async () => {
    const tab = await open();
    const dir = () => tab.page.$eval('#latin', (element) => element.getAttribute('dir'));
    await tab.page.bringToFront();
    await waitUntil(tab.page, () => document.querySelector('#latin')?.getAttribute('dir') === 'rtl', []);
    await turn(tab, 'original');
    expect(await dir()).toBe('auto');
    await turn(tab, 'mended');
    expect(await dir()).toBe('rtl');
  });

  it('has the panel back when the page throws it out', async () => {
    const tab = await open();
    await openPanel(tab);
    await tab.page.evaluate((host) => document.querySelector(host)?.remove(), HOST_NAME);
    await waitForPanel(tab.page, true);
    await tab.pressCommand('toggle-panel');
    await waitForPanel(tab.page, false);
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('has a document that the page writes anew mended too', async () => {
    const tab = await open();
    await tab.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><html lang="fa"><p id="new">از نو ۱۷ آبان ۱۴۰۳ نوشته مي شود.</p>');
      document.close();
    });
    await waitForFace(tab, 'mended');
    await turn(tab, 'original');
    expect(await textOf(tab, '#new')).toBe('از نو ۱۷ آبان ۱۴۰۳ نوشته مي شود.');
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('comes back to a page by the history as it was left, and goes on with it', async () => {
    const tab = await open();
    const mended = await textOf(tab, '#first');
    await openPanel(tab);
    await tab.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await tab.page.goto(khana.server.put('/other.html', '<!doctype html><title>Other</title>'));
    await tab.page.evaluate(() => void setTimeout(() => history.back()));
    await waitUntil(tab.page, () => document.querySelector('#first') !== null, []);
    // The very page, from the cache: not one that was loaded and mended anew.
    expect(await tab.page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
    await waitForPanel(tab.page, true);
    expect(await textOf(tab, '#first')).toBe(mended);
    expect(await tab.page.$$(HOST_NAME)).toHaveLength(1);
    await tab.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="since">پس از آن گفته مي شود.</p>');
    });
    await waitUntil(
      tab.page,
      () => document.querySelector('#since')?.textContent === 'پس از آن گفته می\u200cشود.',
      [],
    );
    await turn(tab, 'original');
    expect(await textOf(tab, '#first')).toBe(FIRST.replace(/<\/?b>/g, ''));
    expect(await textOf(tab, '#since')).toBe('پس از آن گفته مي شود.');
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('has the page follow each choice at once, and the story in another type by a sheet alone', async () => {
    const tab = await khana.open(readFileSync('scripts/demo/story.html', 'utf8'));
    await waitForText(tab, '\u2066(6\u00a0Nov\u00a02024)\u2069');
    const options = await khana.openExtensionPage('options.html');
    await choose(options, {
      dates: 'in-place',
      comfort: { on: true, face: 'page', size: 150, lineHeight: 3 },
    });
    await waitForText(tab, '\u20666\u00a0Nov\u00a02024\u2069');
    const story = await tab.page.$eval('p[data-khana-story]', (element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return [
        Math.round(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)),
        element.getAttribute('style'),
      ];
    });
    expect(story).toEqual([3, null]);
    await choose(options, { dates: 'hover' });
    await waitUntil(tab.page, () => !document.body.textContent?.includes('Nov\u00a02024'), []);
    expect(await tab.page.$('[data-khana-story]')).toBeNull();
    await choose(options, {});
  });

  it('is alone on paper', async () => {
    const tab = await open();
    await openPanel(tab);
    const isPrinted = await tab.page.evaluate((host) => {
      const sheets = document.querySelector(host)?.shadowRoot?.adoptedStyleSheets ?? [];
      const rules = [...sheets].flatMap((sheet) => [...sheet.cssRules]);
      return !rules.some(({ cssText }) =>
        /@media print\s*{\s*:host\s*{\s*display: none !important/.test(cssText),
      );
    }, HOST_NAME);
    expect(isPrinted).toBe(false);
  });
});

/** Moves the pointer away from a date and back to it; whether that brought the card. */
async function leaveAndReturn(tab: Tab): Promise<boolean> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 600));
  await tab.page.mouse.move(5, 700);
  await pause();
  await pointAt(tab, '#first', 'آبان');
  await pause();
  return isCardShown(tab);
}

/** Keeps settings as the options do, from a page of the extension. */
async function choose({ page }: Tab, settings: object): Promise<void> {
  await page.evaluate(
    async (chosen) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { sync: { set(items: object): Promise<void> } } }
      >;
      await (browser ?? chrome)?.storage.sync.set({ settings: chosen });
    },
    { version: SETTINGS_VERSION, ...settings },
  );
}

/** Selects from the first character of some words to the last of others; each is given as it may stand on the page. */
async function select({ page }: Tab, from: string[], to: string[]): Promise<void> {
  await page.evaluate(
    (start, end) => {
      const find = ([selector = '', ...ways]: string[]) => {
        const node = document.querySelector(selector)?.firstChild as Text;
        const words = ways.find((way) => node.data.includes(way)) ?? '';
        return { node, at: node.data.indexOf(words), length: words.length };
      };
      const [first, last] = [find(start), find(end)];
      getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + last.length);
    },
    from,
    to,
  );
}

async function selected({ page }: Tab): Promise<string> {
  return page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    return range?.toString() ?? '';
  });
}
