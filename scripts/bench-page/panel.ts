import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../lib/page/host.ts';
import type { BrowserDriver } from '../browsers/driver.ts';
import { waitForPanel } from '../browsers/panel.ts';
import { waitForRest } from '../browsers/rest.ts';

export const PANEL_COLUMNS = ['browser', 'slowed', 'first opening, ms', 'again, ms'];
export const PANEL_NOTE =
  'On the story: from the press of the keys, through the browser and the background, until the frame in which the panel stands. Medians of seven pages loaded anew.';

type WatchedWindow = Window & { shownAt?: number };

/** The panel is opened so often, each time in a page loaded anew and then once more in the same page. */
const RUNS = 7;

/**
 * How long the panel takes from the press of its keys to the frame that shows it, in milliseconds: the medians of the
 * first opening in a page, for which its script is brought, and of the second.
 */
export async function measurePanel(
  driver: BrowserDriver,
  url: string,
  slowdown: number,
): Promise<[first: string, again: string]> {
  const times: { first: number; again: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tab = await driver.open(url);
    await waitForRest(tab.page, 1000);
    // What compiles this file wraps named functions in a helper that the page does not have.
    await tab.page.evaluate('globalThis.__name = (named) => named');
    if (slowdown > 1) await tab.page.emulateCPUThrottling(slowdown);
    const press = () => tab.pressCommand('toggle-panel');
    const first = await timeToPanel(tab.page, press);
    await press();
    await waitForPanel(tab.page, false);
    times.push({ first, again: await timeToPanel(tab.page, press) });
    await tab.close();
  }
  return [median(times.map(({ first }) => first)), median(times.map(({ again }) => again))];
}

async function timeToPanel(page: Page, press: () => Promise<void>): Promise<number> {
  await page.bringToFront();
  await page.evaluate((host) => {
    const watched = window as WatchedWindow;
    delete watched.shownAt;
    const look = () => {
      const shown = document.elementFromPoint(30, innerHeight / 2)?.localName === host;
      if (shown) watched.shownAt = performance.timeOrigin + performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, HOST_NAME);
  const pressed = performance.timeOrigin + performance.now();
  await press();
  const shown = await page.waitForFunction(() => (window as WatchedWindow).shownAt, { polling: 100 });
  return Number(await shown.jsonValue()) - pressed;
}

function median(times: number[]): string {
  return (times.sort((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(0);
}
