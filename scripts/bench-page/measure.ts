import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserDriver } from '../browsers/driver.ts';
import { waitForRest } from '../browsers/rest.ts';

interface Watched {
  loaded: number;
  last: number;
  longest: number;
  firstScreen(): number;
}

type WatchedWindow = Window & { watched: Watched };

const UNKNOWN = '–';

/** What one load of a page cost, in the order of the report's columns. */
export async function measure(
  driver: BrowserDriver,
  url: string,
  slowdown: number,
): Promise<(string | number)[]> {
  const tab = await driver.open('about:blank');
  const { page } = tab;
  const session = driver.name === 'chromium' ? await page.createCDPSession() : null;
  // What compiles this file wraps named functions in a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watch);
  await session?.send('Performance.enable');
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await session?.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = session && (await metrics(session));
  await page.waitForFunction(() => (window as unknown as WatchedWindow).watched.last > 0, {
    timeout: 300_000,
  });
  page.setDefaultTimeout(300_000);
  await waitForRest(page, 1000);
  const after = session && (await metrics(session));
  const walk = await walkOf(page);
  const { firstScreen, all, longest } = await page.evaluate(() => {
    const { watched } = window as unknown as WatchedWindow;
    return {
      firstScreen: watched.firstScreen() - watched.loaded,
      all: watched.last - watched.loaded,
      longest: watched.longest,
    };
  });
  await session?.send('HeapProfiler.collectGarbage');
  const settled = session && (await metrics(session));
  await tab.close();
  const grown = (name: string) => (after?.[name] ?? 0) - (before?.[name] ?? 0);
  const rendering = grown('LayoutDuration') + grown('RecalcStyleDuration');
  const script = (grown('TaskDuration') - rendering) * 1000;
  const heap = (settled?.JSHeapUsedSize ?? 0) - (before?.JSHeapUsedSize ?? 0);
  return [
    walk.toFixed(1),
    session ? script.toFixed(0) : UNKNOWN,
    session ? (script / walk).toFixed(0) : UNKNOWN,
    firstScreen.toFixed(0),
    all.toFixed(0),
    session ? (longest === 0 ? '< 50' : longest.toFixed(0)) : UNKNOWN,
    session ? grown('LayoutCount') : UNKNOWN,
    session ? (heap / 2 ** 20).toFixed(1) : UNKNOWN,
  ];
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
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

/** Runs in the page before anything else: tells when its text was changed, and how long its tasks were since the load. */
function watch(): void {
  const firstChange = new Map<Node, number>();
  let inView: Element[] = [];
  const watched: Watched = {
    loaded: 0,
    last: 0,
    longest: 0,
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
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime > watched.loaded) watched.longest = Math.max(watched.longest, duration);
      }
    }).observe({ type: 'longtask' });
  });
}
