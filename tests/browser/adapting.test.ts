import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import { storeSettings } from '../../scripts/browsers/own-page.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { faintTexts } from './harness/contrast.ts';
import { useKhana } from './harness/khana.ts';
import { inPanel } from './harness/panel.ts';
import { openPanelOn, panelBox } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');

/** A small window at 200%: half as many CSS pixels each way. */
const ZOOMED = { width: 320, height: 400, deviceScaleFactor: 2 };

describe.each(BROWSER_NAMES)('surfaces at twice their size in %s', (name) => {
  const khana = useKhana(name);

  it.each(['fa', 'en'] as const)('are whole on pages of their own, in %s', async (language) => {
    for (const path of ['popup.html?tab=999999', 'options.html', 'welcome.html']) {
      const tab = await khana.openExtensionPage(path);
      await storeSettings(tab, { language });
      await tab.page.setViewport(ZOOMED);
      await expect.poll(() => tab.page.evaluate(() => document.documentElement.lang)).toBe(language);
      await expect.poll(() => tab.page.evaluate(() => innerWidth)).toBe(ZOOMED.width);
      await tab.page.waitForSelector('h1');
      expect(await tab.page.evaluate(cutTexts), path).toEqual([]);
      expect(await tab.page.evaluate(sticksOut), path).toBeLessThanOrEqual(0);
    }
  });

  it.each(['fa', 'en'] as const)('are whole in the panel, in %s', async (language) => {
    const tab = await openPanelOn(khana, STORY, { language });
    await tab.page.setViewport(ZOOMED);
    await expect.poll(() => panelBox(tab)).toMatchObject({ left: 0, bottom: 400, sticksOut: 0 });
    expect(await tab.page.evaluate(cutTexts, HOST_NAME)).toEqual([]);
  });
});

describe('the panel in Chromium, which can play any machine', () => {
  const khana = useKhana('chromium');

  it('can be read and told apart in forced colours', async () => {
    const tab = await openPanelOn(khana, STORY, { language: 'en' });
    await inPanel(tab, '.share');
    await emulate(tab.page, 'forced-colors', 'active');
    expect(await faintTexts(tab)).toEqual([]);
    const [chosen, others] = [
      await stylesOf(tab.page, '[role=tab][aria-selected=true]', 'borderBlockEndColor'),
      await stylesOf(tab.page, '[role=tab][aria-selected=false]', 'borderBlockEndColor'),
    ];
    expect(others).not.toContain(chosen[0]);
    const [bars, frames] = [
      await stylesOf(tab.page, '.share > span', 'backgroundColor'),
      await stylesOf(tab.page, '.share', 'backgroundColor'),
    ];
    expect(bars.length).toBeGreaterThan(0);
    expect(frames).not.toContain(bars[0]);
  });

  it('moves nothing where the reader wants no motion', async () => {
    const tab = await openPanelOn(khana, STORY, { language: 'en' });
    await inPanel(tab, '.share');
    expect(await stylesOf(tab.page, '.resizer', 'transitionDuration', '::after')).toContain('0.12s');
    await emulate(tab.page, 'prefers-reduced-motion', 'reduce');
    for (const pseudo of [undefined, '::before', '::after']) {
      for (const moved of ['transitionDuration', 'animationDuration'] as const) {
        expect(new Set(await stylesOf(tab.page, '*', moved, pseudo))).toEqual(new Set(['0s']));
      }
    }
  });
});

/** Runs in a page: the texts that are cut off at the side by what they stand in, in the panel where one is named. */
function cutTexts(host?: string): string[] {
  const place = host ? document.querySelector(host)?.shadowRoot?.querySelector('.panel') : document.body;
  return [...(place?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter((element) => element.checkVisibility() && element.textContent?.trim())
    .filter(
      (element) =>
        getComputedStyle(element).overflowX !== 'visible' && !element.matches('.unseen, .unseen *'),
    )
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ className, textContent }) => `${className}: ${textContent?.trim().slice(0, 40)}`);
}

/** Runs in a page: CSS pixels by which it is wider than its window. */
function sticksOut(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Has the page see a media feature so; Puppeteer names only some of those that Chromium can play. */
async function emulate(page: Page, name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  const query = `(${name}: ${value})`;
  await expect.poll(() => page.evaluate((wanted) => matchMedia(wanted).matches, query)).toBe(true);
}

/** What one property computes to on each element of the panel that a selector finds. */
async function stylesOf(
  page: Page,
  selector: string,
  property: 'backgroundColor' | 'borderBlockEndColor' | 'transitionDuration' | 'animationDuration',
  pseudo?: string,
): Promise<string[]> {
  return page.evaluate(
    (host, wanted, name, part) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
        (element) => getComputedStyle(element, part)[name],
      ),
    HOST_NAME,
    selector,
    property,
    pseudo,
  );
}
