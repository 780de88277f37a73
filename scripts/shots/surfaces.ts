import type { Settings } from '../../lib/settings.ts';
import type { BrowserDriver } from '../browsers/driver.ts';
import { storeSettings, tabNumber } from '../browsers/own-page.ts';
import { waitForPanel } from '../browsers/panel.ts';
import { waitForRest } from '../browsers/rest.ts';
import type { Tab } from '../browsers/tab.ts';

export const LANGUAGES = ['fa', 'en'] as const;
export const THEMES = ['light', 'dark'] as const;

/** How a surface is to look. */
export interface Look {
  language: (typeof LANGUAGES)[number];
  theme: (typeof THEMES)[number];
}

/** Something of Khana's that people see. */
export interface Surface {
  name: string;
  /** Opens it, ready to be pictured, with the tabs that are only needed behind it. */
  open(driver: BrowserDriver, story: string, look: Look): Promise<{ shown: Tab; behind: Tab[] }>;
}

/** As the stores want their pictures. */
const SCREEN = { width: 1280, height: 800 };

export const SURFACES: readonly Surface[] = [
  { name: 'story', open: (driver, story, look) => openStory(driver, story, look, SCREEN) },
  {
    name: 'phone',
    open: (driver, story, look) => openStory(driver, story, look, { width: 412, height: 800 }),
  },
  {
    name: 'popup',
    async open(driver, story, look) {
      const page = await driver.open(story);
      const shown = await openOwnPage(driver, 'popup.html', look);
      const number = await tabNumber(shown, story);
      await shown.page.evaluate((search) => location.replace(search), `popup.html?tab=${number}`);
      await shown.page.waitForSelector('.popup > .actions');
      const height = await shown.page.evaluate(() => document.body.scrollHeight);
      await shown.page.setViewport({ width: 384, height, deviceScaleFactor: 2 });
      return { shown, behind: [page] };
    },
  },
  { name: 'options', open: (driver, _, look) => openPlain(driver, 'options.html', look) },
  { name: 'welcome', open: (driver, _, look) => openPlain(driver, 'welcome.html', look) },
];

async function openPlain(driver: BrowserDriver, path: string, look: Look) {
  const shown = await openOwnPage(driver, path, look);
  await shown.page.setViewport(SCREEN);
  await waitForRest(shown.page);
  return { shown, behind: [] };
}

async function openStory(driver: BrowserDriver, story: string, look: Look, screen: typeof SCREEN) {
  const own = await openOwnPage(driver, 'manifest.json', look);
  await own.close();
  const shown = await driver.open(story);
  await shown.page.setViewport(screen);
  await shown.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }]);
  await shown.pressCommand('toggle-panel');
  await waitForPanel(shown.page, true);
  await waitForRest(shown.page);
  return { shown, behind: [] };
}

/** One of the extension's own pages, after the settings have been made to fit the look. */
async function openOwnPage(driver: BrowserDriver, path: string, look: Look): Promise<Tab> {
  const settings: Partial<Settings> = look;
  const tab = await driver.openExtensionPage(path);
  await storeSettings(tab, settings);
  await tab.page.reload();
  return tab;
}
