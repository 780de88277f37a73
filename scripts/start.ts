import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type BrowserDriver, launchBrowser } from './browsers/driver.ts';
import { waitForPanel } from './browsers/panel.ts';
import { waitForRest } from './browsers/rest.ts';
import type { Tab } from './browsers/tab.ts';
import { BROWSER_NAMES, type BrowserName, ensureBrowser, findBrowser } from './browsers.ts';
import { buildExtension, buildFolder } from './build.ts';
import { printReading } from './read/print.ts';
import { parseStart, type StartOptions, USAGE } from './start/arguments.ts';
import { askReading } from './start/ask-reading.ts';
import { hasDisplay } from './start/display.ts';
import { leaveToPerson } from './start/leave.ts';
import { openTarget } from './start/target.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options: StartOptions;
  try {
    options = parseStart(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  try {
    await start(options);
    return 0;
  } catch (error) {
    console.error(`\nKhana did not start: ${(error as Error).message}`);
    return 1;
  }
}

/** Builds the extension, opens a page in a browser that has it, and shows or prints what the reader made of it. */
async function start(options: StartOptions): Promise<void> {
  const target = await openTarget(options.target);
  try {
    const name = options.browser ?? BROWSER_NAMES.find(findBrowser) ?? 'chromium';
    const executablePath = ensureBrowser(name);
    await build(name);
    const visible = hasDisplay(process.platform, process.env);
    const driver = await launchBrowser(name, {
      executablePath,
      extension: resolve(buildFolder(name, 'release')),
      headless: !visible,
    });
    try {
      console.log(`Opening ${target.url} in ${driver.version}`);
      // The last picture of a live page may take for ever; Khana itself decides when the page has come to rest.
      const tab = await driver.open(target.url, 'domcontentloaded');
      await openPanel(tab);
      await (visible ? leaveToPerson(driver) : printAndPicture(driver, tab, options.screenshot));
    } finally {
      await driver.close();
    }
  } finally {
    await target.close();
  }
}

async function build(name: BrowserName): Promise<void> {
  console.log(`Building Khana for ${name}`);
  const { ok, output } = await buildExtension(name, 'release');
  if (!ok) throw new Error(`the build failed\n${output}`);
}

/** Presses the panel's keys and waits until it is on the screen. */
async function openPanel(tab: Tab): Promise<void> {
  await tab.pressCommand('toggle-panel');
  try {
    await waitForPanel(tab.page, true);
  } catch {
    throw new Error('the panel did not open within 30 seconds: has the page finished loading?');
  }
}

async function printAndPicture(driver: BrowserDriver, tab: Tab, screenshot: string): Promise<void> {
  const reading = await askReading(driver, tab.page.url());
  if (!reading.news) throw new Error(`${reading.url} does not look like a Persian news story`);
  mkdirSync(dirname(screenshot), { recursive: true });
  await tab.page.bringToFront();
  await waitForRest(tab.page);
  await tab.screenshot(screenshot);
  console.log(`\n${printReading(reading)}\n\nThe page with the panel open: ${screenshot}`);
}
