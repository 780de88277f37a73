import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type BrowserDriver, launchBrowser } from '../../../scripts/browsers/driver.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { type BrowserName, ensureBrowser } from '../../../scripts/browsers.ts';
import { buildFolder, type Variant } from '../../../scripts/build.ts';
import { type ServedPage, type StaticServer, serve } from '../../../scripts/static-server.ts';

/** A browser with the built extension, and a web server for its pages, for the tests of one `describe`. */
export interface Khana {
  /** Opens a page of our own, given as text; every tab is closed after its test. */
  open(page: ServedPage | string, path?: string): Promise<Tab>;
  /** Opens an address. */
  openUrl(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Everything the browser tried to send beyond this machine, its own calls home left out. */
  outsideRequests(): string[];
  readonly server: StaticServer;
}

/**
 * Starts a browser with Khana before the tests of a `describe` and ends it after them.
 *
 * @param variant 'open' lets a test look into the panel; 'release' is what people install
 * @param fixtures a folder whose files the server serves too
 */
export function useKhana(name: BrowserName, variant: Variant = 'open', fixtures?: string): Khana {
  let driver: BrowserDriver | undefined;
  let server: StaticServer | undefined;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    server = await serve(fixtures);
    driver = await launchBrowser(name, {
      executablePath: ensureBrowser(name),
      extension: resolve(buildFolder(name, variant)),
      isolated: true,
    });
  });
  afterEach(async () => {
    // The popup closes itself when its work is done.
    for (const tab of tabs.splice(0)) if (!tab.page.isClosed()) await tab.close();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const started = <T>(part: T | undefined): T => {
    if (!part) throw new Error('the browser is there only while the tests run');
    return part;
  };
  const keep = async (opening: Promise<Tab>) => {
    const tab = await opening;
    tabs.push(tab);
    return tab;
  };
  return {
    open: (page, path = '/story.html') => keep(started(driver).open(started(server).put(path, page))),
    openUrl: (url) => keep(started(driver).open(url)),
    openExtensionPage: (path) => keep(started(driver).openExtensionPage(path)),
    outsideRequests: () => started(driver).outsideRequests() ?? [],
    get server() {
      return started(server);
    },
  };
}
