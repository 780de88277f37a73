import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { storeSettings } from '../../../scripts/browsers/own-page.ts';
import { waitForPanel } from '../../../scripts/browsers/panel.ts';
import { waitForRest } from '../../../scripts/browsers/rest.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { buildFolder } from '../../../scripts/build.ts';
import type { Khana } from '../harness/khana.ts';
import { waitForText } from '../harness/page-text.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const ENGLISH = `<!doctype html><html lang="en"><head><title>News</title><body>${'<p>The lake is full again.</p>'.repeat(40)}`;

/** What a page looks for that wants to know who is there: it begins before any extension and writes down what comes. */
const LOOKOUT = `<script>
  window.lookout = { seen: [] };
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'khana']) {
    addEventListener(type, ({ type, data }) => lookout.seen.push(type + ' ' + JSON.stringify(data)), true);
  }
  addEventListener('DOMContentLoaded', () => {
    lookout.globals = Object.getOwnPropertyNames(window);
    new MutationObserver((records) => {
      for (const { type, attributeName, addedNodes, removedNodes } of records) {
        if (type === 'attributes') lookout.seen.push('attribute ' + attributeName);
        if (type === 'characterData') lookout.seen.push('text');
        for (const node of addedNodes) lookout.seen.push('added ' + node.nodeName.toLowerCase());
        for (const node of removedNodes) lookout.seen.push('removed ' + node.nodeName.toLowerCase());
      }
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  });
</script>`;

/** What a page can tell of Khana, on what people install. */
export function traceTests(khana: Khana, name: BrowserName): void {
  const watched = (page: string) => page.replace('<head>', `<head>${LOOKOUT}`);

  it('what a page can tell is nothing at all where it is not Persian', async () => {
    const tab = await khana.open(watched(ENGLISH));
    // Longer than the scout waits for a page to settle.
    await waitForRest(tab.page, 700);
    expect(await traces(tab)).toEqual([]);
  });

  it('what a page can tell is nothing where the reader wants to be asked, be it Persian or not', async () => {
    await storeSettings(await khana.openExtensionPage('manifest.json'), { scope: 'click' });
    const tab = await khana.open(watched(STORY));
    await waitForRest(tab.page, 700);
    expect(await traces(tab)).toEqual([]);
    await storeSettings(await khana.openExtensionPage('manifest.json'), {});
  });

  it('what a page can tell is its mended text, our element, our highlights and our face where Khana is at work', async () => {
    await storeSettings(await khana.openExtensionPage('manifest.json'), {});
    const tab = await khana.open(watched(STORY));
    await waitForText(tab, '6\u00a0Nov\u00a02024');
    await waitForRest(tab.page);
    const atWork = ['added khana-panel', 'face Khana Vazirmatn', 'highlight khana-date', 'text'];
    const tracesOfWork = async () => (await traces(tab)).filter((trace) => trace !== 'attribute dir');
    await expect.poll(tracesOfWork).toEqual(atWork);
    await tab.clickToolbarButton();
    await waitForPanel(tab.page, true);
    expect(await tracesOfWork()).toEqual(atWork);
    const host = await tab.page.$eval(HOST_NAME, ({ attributes, childNodes, shadowRoot }) => [
      attributes.length,
      childNodes.length,
      shadowRoot,
    ]);
    expect(host).toEqual([0, 0, null]);
  });

  it('what a page can tell is not in the files of the extension', async () => {
    const own = await khana.openExtensionPage('manifest.json');
    const base = await own.page.evaluate(() => `${location.origin}/`);
    const files = readdirSync(buildFolder(name, 'release'), { recursive: true, encoding: 'utf8' });
    const tab = await khana.open(ENGLISH);
    // Nor is there an interface for pages to speak to.
    expect(await tab.page.evaluate('[typeof globalThis.chrome?.runtime, typeof globalThis.browser]')).toEqual(
      ['undefined', 'undefined'],
    );
    const open = await tab.page.evaluate(
      async (addresses) => {
        const isOpen = async (address: string) => {
          const image = new Promise<boolean>((resolve) => {
            const element = new Image();
            element.onload = () => resolve(true);
            element.onerror = () => resolve(false);
            element.src = address;
          });
          const fetched = fetch(address).then(
            () => true,
            () => false,
          );
          return (await image) || (await fetched);
        };
        const found = await Promise.all(
          addresses.map(async (address) => ((await isOpen(address)) ? [address] : [])),
        );
        return found.flat();
      },
      files.map((file) => base + file),
    );
    expect(files).toContain('scout.js');
    expect(open).toEqual([]);
  });
}

/** What has changed on a page since it began, each kind once. */
async function traces({ page }: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const { lookout } = window as unknown as { lookout: { seen: string[]; globals: string[] } };
    const globals = Object.getOwnPropertyNames(window).filter(
      // Those of the driver of this test are not ours.
      (name) => !lookout.globals.includes(name) && !/ariaQuery|puppeteer/i.test(name),
    );
    const faces = Array.from(document.fonts, ({ family }) => family.replace(/"/g, ''));
    const found = [
      ...lookout.seen,
      ...globals.map((name) => `global ${name}`),
      ...Array.from(CSS.highlights?.keys() ?? [], (key) => `highlight ${key}`),
      ...faces.map((face) => `face ${face}`),
      ...document.adoptedStyleSheets.map(() => 'sheet'),
    ];
    return [...new Set(found)].sort();
  });
}
