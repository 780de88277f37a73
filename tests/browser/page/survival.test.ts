import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { type BrowserDriver, launchBrowser } from '../../../scripts/browsers/driver.ts';
import { BROWSER_NAMES, ensureBrowser } from '../../../scripts/browsers.ts';
import { buildFolder } from '../../../scripts/build.ts';
import { type StaticServer, serve } from '../../../scripts/static-server.ts';
import { waitForFace, wholeText } from './live-page.ts';

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
