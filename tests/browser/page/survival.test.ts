import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { PAGES } from '../../../lib/permissions.ts';
import { type BrowserDriver, launchBrowser } from '../../../scripts/browsers/driver.ts';
import { BROWSER_NAMES, ensureBrowser } from '../../../scripts/browsers.ts';
import { buildFolder } from '../../../scripts/build.ts';
import { type StaticServer, serve } from '../../../scripts/static-server.ts';
import { useKhana } from '../harness/khana.ts';
import { waitForText } from '../harness/page-text.ts';
import { turn, waitForFace, wholeText } from './live-page.ts';

const PAGE = '<!doctype html><html lang="fa"><p>در ۱۶ آبان ۱۴۰۳ گزارش خوانده مي شود.</p>';

describe.each(BROWSER_NAMES)('an extension loaded anew in %s', (name) => {
  let driver: BrowserDriver;
  let server: StaticServer;

  beforeAll(async () => {
    server = await serve();
    const extension = resolve(buildFolder(name, 'open'));
    driver = await launchBrowser(name, { executablePath: ensureBrowser(name), extension, isolated: true });
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each([
    ['once the page is mended', true],
    ['while the page is being read', false],
  ])('%s never mends it twice, and leaves no second panel', async (_, isMended) => {
    const tab = await driver.open(server.put('/page.html', PAGE));
    if (isMended) await waitForFace(tab, 'mended');
    await driver.reinstall();
    await new Promise((done) => setTimeout(done, 3500));
    const text = await wholeText(tab);
    expect(text.split('\u2069').length - 1).toBeLessThanOrEqual(1);
    expect((await tab.page.$$(HOST_NAME)).length).toBeLessThanOrEqual(1);
    expect(tab.consoleErrors()).toEqual([]);
  });
});

/** Firefox lets people take back what an extension may read; tests can take it back there too. */
describe('a page whose permission is taken back in firefox', () => {
  const khana = useKhana('firefox');

  it('stays in the hands of the reader that is there, and is given back by it', async () => {
    const own = await khana.openExtensionPage('options.html');
    const tab = await khana.open(PAGE);
    await waitForFace(tab, 'mended');
    const mended = await wholeText(tab);
    await own.page.evaluate(async (origins) => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove(wanted: object): Promise<boolean> } };
      };
      await browser.permissions.remove({ origins });
    }, PAGES);
    await turn(tab, 'original');
    expect(await wholeText(tab)).toBe('در ۱۶ آبان ۱۴۰۳ گزارش خوانده مي شود.');
    await turn(tab, 'mended');
    expect(await wholeText(tab)).toBe(mended);
    await tab.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="since">پس از آن گفته مي شود.</p>');
    });
    await waitForText(tab, 'گفته می\u200cشود');
    expect(await tab.page.$$(HOST_NAME)).toHaveLength(1);
    expect(tab.consoleErrors()).toEqual([]);
  });
});
