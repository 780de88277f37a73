import { launchBrowser } from '../browsers/driver.ts';
import { waitForPanel } from '../browsers/panel.ts';
import { waitForRest } from '../browsers/rest.ts';
import type { Tab } from '../browsers/tab.ts';
import { type BrowserName, ensureBrowser } from '../browsers.ts';
import { serve } from '../static-server.ts';
import type { Finding } from './finding.ts';

/** Words of the demo's story as it is served, and as a reader is to see them. */
const LOST = 'می شود';
const MENDED = 'می\u200cشود';
const GREGORIAN = '6\u00a0Nov\u00a02024';
const PATIENCE = 30_000;

/**
 * Puts an unpacked package into its browser and reads the demo's story with it: its dates are marked, its text mended,
 * the panel opens by its keys, the original comes back, and nothing is asked of anybody.
 *
 * @param folder absolute
 * @throws Error when the browser does not start or refuses the package
 */
export async function tryOut(name: BrowserName, folder: string): Promise<Finding> {
  const server = await serve('scripts/demo');
  try {
    const driver = await launchBrowser(name, {
      executablePath: ensureBrowser(name),
      extension: folder,
      isolated: true,
    });
    try {
      const story = server.url('story.html');
      const tab = await driver.open(story);
      const problems = await readStory(tab);
      const asked = [...tab.requests(), ...(driver.outsideRequests() ?? [])];
      const others = asked.filter((address) => address !== story && address !== server.url('favicon.ico'));
      return {
        problems: [
          ...problems,
          ...others.map((address) => `something asked for ${address}`),
          ...tab.consoleErrors().map((error) => `the console says: ${error}`),
        ],
        notes: [driver.version],
      };
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
  }
}

/** What goes wrong on the way of a reader through the story; the first fault ends it. */
async function readStory(tab: Tab): Promise<string[]> {
  const steps: [what: string, take: () => Promise<unknown>][] = [
    ['the text is not mended', () => waitForWords(tab, MENDED, true)],
    ['the dates are not marked', () => waitForWords(tab, GREGORIAN, true)],
    ['the page does not come to rest', () => waitForRest(tab.page)],
    [
      'the panel does not open',
      () => tab.pressCommand('toggle-panel').then(() => waitForPanel(tab.page, true)),
    ],
    [
      'the panel does not close',
      () => tab.pressCommand('toggle-panel').then(() => waitForPanel(tab.page, false)),
    ],
    [
      'the dates stay in the original',
      () => tab.pressCommand('show-original').then(() => waitForWords(tab, GREGORIAN, false)),
    ],
    ['the original does not come back', () => waitForWords(tab, LOST, true)],
  ];
  for (const [what, step] of steps) {
    try {
      await step();
    } catch (error) {
      return [`${what} (${(error as Error).message})`];
    }
  }
  return [];
}

async function waitForWords({ page }: Tab, words: string, there: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted, expected) => document.body.innerText.includes(wanted) === expected,
    { timeout: PATIENCE, polling: 50 },
    words,
    there,
  );
}
