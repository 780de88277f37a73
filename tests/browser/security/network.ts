import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../lib/export/formats.ts';
import { HOST_NAME } from '../../../lib/page/host.ts';
import { storeSettings, tabNumber } from '../../../scripts/browsers/own-page.ts';
import { waitForRest } from '../../../scripts/browsers/rest.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Variant } from '../../../scripts/build.ts';
import type { Khana } from '../harness/khana.ts';
import { waitForText } from '../harness/page-text.ts';
import { openPanel, panelText } from '../harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');

/** That nothing leaves the machine, wherever Khana is at work; in the open build what is in the panel is used too. */
export function networkTests(khana: Khana, variant: Variant): void {
  it('asks nobody outside this machine for anything, wherever Khana is at work', async () => {
    const own = await khana.openExtensionPage('options.html');
    await storeSettings(own, { language: 'en' });
    const before = khana.server.requests().length;
    const story = await khana.open(STORY);
    await waitForText(story, '6\u00a0Nov\u00a02024');
    await openPanel(story);
    if (variant === 'open') await goThroughPanel(story);
    const tabs = [own, story, ...(await openOwnPages(khana, own, story))];
    await waitForRest(story.page);
    const ours = [khana.server.url('/'), await own.page.evaluate(() => location.origin)];
    const asked = tabs.flatMap((tab) => tab.requests());
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !ours.some((origin) => address.startsWith(origin)))).toEqual([]);
    // Of the story's own server nothing but the story was asked.
    const paths = khana.server.requests().slice(before);
    expect(paths.filter((path) => path !== '/favicon.ico')).toEqual(['/story.html']);
    // Since the browser was started, by whatever came before as well.
    expect(khana.outsideRequests()).toEqual([]);
  });
}

async function openOwnPages(khana: Khana, own: Tab, story: Tab): Promise<Tab[]> {
  const popup = await khana.openExtensionPage(`popup.html?tab=${await tabNumber(own, story.page.url())}`);
  await waitForText(popup, 'This story has been read');
  const welcome = await khana.openExtensionPage('welcome.html');
  await waitForText(welcome, 'Welcome to Khana');
  return [popup, welcome];
}

/** Goes through all that the panel can do with a story: its views, a quote that is copied, and each kind of file. */
async function goThroughPanel(tab: Tab): Promise<void> {
  for (const view of ['Dates', 'Mending', 'Quotes', 'Copy']) await press(tab, view);
  for (let format = 0; format < EXPORT_FORMATS.length; format++) {
    await press(tab, 'Save');
    await press(tab, '.soft', format);
    await expect.poll(() => panelText(tab)).toContain('Saved as');
  }
}

/** Presses a button of the panel, by the words it begins with or its label; of the open menu, the one at a place. */
async function press({ page }: Tab, name: string, place = 0): Promise<void> {
  await page.waitForFunction(
    (host, wanted, at) => {
      const root = document.querySelector(host)?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
      const named = wanted.startsWith('.')
        ? buttons.filter((button) => button.querySelector(wanted))
        : buttons.filter((button) =>
            (button.ariaLabel ?? button.textContent ?? '').trim().startsWith(wanted),
          );
      named[at]?.click();
      return named[at] !== undefined;
    },
    { polling: 100 },
    HOST_NAME,
    name,
    place,
  );
}
