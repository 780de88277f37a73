import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storeSettings, tabNumber } from '../../scripts/browsers/own-page.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { waitForText } from './harness/page-text.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const WIDTHS = [320, 768, 1440];

/** The extension's own pages, and what is on them once they are ready. */
const SURFACES: [name: string, open: (khana: Khana) => Promise<Tab>, ready: string][] = [
  ['popup on a story', openPopup, '.figures'],
  ['popup on a page of the browser', (khana) => khana.openExtensionPage('popup.html?tab=999999'), '.status'],
  ['options', (khana) => khana.openExtensionPage('options.html'), '.section'],
  ['welcome', (khana) => khana.openExtensionPage('welcome.html'), '.closing'],
];

const LOOKS = (['fa', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

describe.each(BROWSER_NAMES)('the surfaces in %s', (name) => {
  const khana = useKhana(name);

  describe.each(SURFACES)('%s', (_, open, ready) => {
    it.each(LOOKS)('has no fault that axe-core knows, $language and $theme, at every width', async (look) => {
      const tab = await open(khana);
      await dress(tab, look, ready);
      for (const width of WIDTHS) {
        await tab.page.setViewport({ width, height: 800 });
        expect(await accessibilityFaults(tab.page)).toEqual([]);
        expect(await overflow(tab), `at ${width} pixels`).toBeLessThanOrEqual(0);
      }
      expect(await smallTargets(tab)).toEqual([]);
      expect(tab.consoleErrors()).toEqual([]);
    });
  });
});

async function openPopup(khana: Khana): Promise<Tab> {
  const story = await khana.open(STORY);
  await waitForText(story, 'پرآب می\u200cشود');
  const own = await khana.openExtensionPage('options.html');
  return khana.openExtensionPage(`popup.html?tab=${await tabNumber(own, story.page.url())}`);
}

/** Stores a language and a theme, which every open page follows. */
async function dress(tab: Tab, look: (typeof LOOKS)[number], ready: string): Promise<void> {
  await storeSettings(tab, look);
  await tab.page.waitForFunction(
    ({ language, theme }, selector) => {
      const { lang, dataset } = document.documentElement;
      return lang === language && dataset.theme === theme && document.querySelector(selector) !== null;
    },
    { polling: 50 },
    look,
    ready,
  );
}

/** CSS pixels by which the page is wider than its window. */
async function overflow({ page }: Tab): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What can be pressed and is lower than a fingertip: 44 CSS pixels, counting the label that presses it too. */
async function smallTargets({ page }: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, a[href], select, summary, input:not(.unseen), textarea',
    );
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility()) return [];
      const labels = 'labels' in target ? [...((target.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
      const heights = [target, ...labels].map((element) => element.getBoundingClientRect().height);
      return Math.max(...heights) >= 43.5
        ? []
        : [`${target.outerHTML.slice(0, 80)}: ${Math.max(...heights)}`];
    });
  });
}
