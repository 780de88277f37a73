import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserDriver } from '../browsers/driver.ts';
import { waitForRest } from '../browsers/rest.ts';
import { endTrace, type Load, startTrace } from './trace.ts';

interface Watched {
  loaded: number;
  last: number;
  firstScreen(): number;
}

type WatchedWindow = Window & { watched: Watched };

/** What one load of a page cost, in milliseconds and megabytes; null where the browser does not tell. */
export interface Cost {
  walk: number;
  firstScreen: number;
  all: number;
  load: Load | null;
  heap: number | null;
}

/**
 * Loads a page and waits until its text has not changed for a second.
 *
 * @param slowdown how many times slower than it is the processor is to be
 */
export async function measure(driver: BrowserDriver, url: string, slowdown: number): Promise<Cost> {
  const tab = await driver.open(new URL('/blank.html', url).href);
  const { page } = tab;
  const session = driver.name === 'chromium' ? await page.createCDPSession() : null;
  // What compiles this file wraps named functions in a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watch);
  page.setDefaultTimeout(300_000);
  await page.bringToFront();
  await session?.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (session) await startTrace(page);
  await page.goto(url, { waitUntil: 'load' });
  const before = session && (await heapOf(session));
  await page.waitForFunction(() => (window as unknown as WatchedWindow).watched.last > 0, { polling: 200 });
  await waitForRest(page, 1000);
  const load = session && (await endTrace(page, url));
  await session?.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const walk = await walkOf(page);
  const { firstScreen, all } = await page.evaluate(() => {
    const { watched } = window as unknown as WatchedWindow;
    return { firstScreen: watched.firstScreen() - watched.loaded, all: watched.last - watched.loaded };
  });
  await session?.send('HeapProfiler.collectGarbage');
  const heap = session && before !== null ? (await heapOf(session)) - before : null;
  await tab.close();
  return { walk, firstScreen, all, load, heap };
}

/** Megabytes. */
async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** The bare cost: going through all text nodes and reading every character. The best of five. */
async function walkOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      let sum = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = node as Text;
        for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
      }
      if (sum > 0) best = Math.min(best, performance.now() - start);
    }
    return best;
  });
}

/** Runs in the page before anything else: tells when its text was changed. */
function watch(): void {
  const firstChange = new Map<Node, number>();
  let inView: Element[] = [];
  const watched: Watched = {
    loaded: 0,
    last: 0,
    firstScreen: () => Math.max(...inView.map((element) => firstChange.get(element) ?? 0)),
  };
  Object.assign(window, { watched });
  addEventListener('load', () => {
    watched.loaded = performance.now();
    inView = [...document.querySelectorAll('p')]
      .slice(0, 100)
      .filter((element) => element.getBoundingClientRect().top < innerHeight);
    new MutationObserver((records) => {
      watched.last = performance.now();
      for (const { target } of records) {
        const element = target.parentElement;
        if (element && !firstChange.has(element)) firstChange.set(element, watched.last);
      }
    }).observe(document.documentElement, { characterData: true, subtree: true });
  });
}
