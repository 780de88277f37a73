import { resolve } from 'node:path';
import { createServer } from 'wxt';
import { type BrowserDriver, launchBrowser } from './browsers/driver.ts';
import type { Tab } from './browsers/tab.ts';
import { BROWSER_NAMES, ensureBrowser, findBrowser } from './browsers.ts';
import { buildFolder, TARGETS } from './build.ts';
import { parseStart } from './start/arguments.ts';
import { hasDisplay } from './start/display.ts';
import { leaveToPerson } from './start/leave.ts';
import { openTarget } from './start/target.ts';

try {
  await develop(process.argv.slice(2));
} catch (error) {
  console.error(`Khana cannot be developed here: ${(error as Error).message}`);
  process.exitCode = 1;
}

/** Builds at every change, and opens a page in a browser where the extension and the page are loaded anew each time. */
async function develop(args: string[]): Promise<void> {
  const options = parseStart(args);
  const name = options.browser ?? BROWSER_NAMES.find(findBrowser) ?? 'chromium';
  const executablePath = ensureBrowser(name);
  const headless = !hasDisplay(process.platform, process.env);
  if (headless) console.log('There is no display: the browser runs unseen.');
  const target = await openTarget(options.target);
  // WXT would start the browser itself, but newer Chromes refuse its way of loading an extension.
  const server = await createServer({ browser: TARGETS[name], webExt: { disabled: true } });
  try {
    await server.start();
    const extension = resolve(buildFolder(name, 'dev'));
    const driver = await launchBrowser(name, { executablePath, extension, headless });
    const tab = await driver.open(target.url, 'domcontentloaded');
    server.reloadExtension = () => void reload(driver, tab);
    await leaveToPerson(driver);
    await driver.close();
  } finally {
    await server.stop();
    await target.close();
  }
}

/** Chromium forgets an extension loaded in this way when it is told to reload itself, so it is installed again. */
async function reload(driver: BrowserDriver, tab: Tab): Promise<void> {
  try {
    await driver.reinstall();
    await tab.page.reload();
  } catch (error) {
    console.error(`The browser did not follow the change: ${(error as Error).message}`);
  }
}
