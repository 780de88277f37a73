import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings.ts';
import { storeSettings, tabNumber } from '../../scripts/browsers/own-page.ts';
import { waitForRest } from '../../scripts/browsers/rest.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { type Khana, useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { waitForPanelText } from './harness/panel.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const MENDED = 'پرآب می\u200cشود';

describe.each(BROWSER_NAMES)('the background in %s', (name) => {
  const khana = useKhana(name);

  it.each<[string, Partial<Settings>]>([
    ['when it is to be asked', { scope: 'click' }],
    ['on sites that are not chosen', { scope: 'chosen', sites: { 'example.ir': { mode: 'on' } } }],
    ['on a site that is off', { sites: { '127.0.0.1': { mode: 'off' } } }],
  ])('brings no reader %s', async (_, settings) => {
    await prepare(khana, settings);
    const tab = await khana.open(STORY);
    await waitForRest(tab.page, 1500);
    expect(await bodyText(tab)).toBe(await parsedText(tab, STORY));
  });

  it('brings the reader at a click on the button when it is to be asked', async () => {
    await prepare(khana, { scope: 'click' });
    const tab = await khana.open(STORY);
    await tab.clickToolbarButton();
    await waitForText(tab, MENDED);
  });

  it('brings the reader to a chosen site', async () => {
    await prepare(khana, { scope: 'chosen', sites: { '127.0.0.1': { mode: 'on' } } });
    const tab = await khana.open(STORY);
    await waitForText(tab, MENDED);
  });

  it('shows on the button what has been done, and the number of key quotes where that is wanted', async () => {
    const own = await prepare(khana, { language: 'en' });
    const tab = await khana.open(STORY);
    await waitForText(tab, MENDED);
    const number = await tabNumber(own, tab.page.url());
    await expect
      .poll(() => button(own, number))
      .toMatchObject({ badge: '', title: expect.stringMatching(/\d+ places mended/) });
    await storeSettings(own, { language: 'en', badge: true });
    await expect
      .poll(() => button(own, number))
      .toMatchObject({ badge: expect.stringMatching(/^[1-9]\d*$/) });
    await tab.pressCommand('show-original');
    await expect
      .poll(() => button(own, number))
      .toMatchObject({ title: expect.stringContaining('original is shown') });
    await storeSettings(own, { language: 'fa', badge: true });
    await expect
      .poll(() => button(own, number))
      .toMatchObject({ badge: expect.stringMatching(/^[\u06f0-\u06f9]+$/) });
  });

  // Chromium ends a background that has rested for half a minute; Puppeteer can end it at once.
  if (name === 'chromium') {
    it('comes back from the dead for the keys, the button and its messages', async () => {
      const own = await prepare(khana, { language: 'en' });
      const tab = await khana.open(STORY);
      await waitForText(tab, MENDED);
      await endBackground(tab);
      await tab.pressCommand('show-original');
      await expect.poll(() => bodyText(tab)).not.toContain(MENDED);
      await endBackground(tab);
      await tab.clickToolbarButton();
      await waitForPanelText(tab, 'تالاب آیینه');
      await endBackground(tab);
      const number = await tabNumber(own, tab.page.url());
      expect(await send(own, { type: 'command', tab: number, command: 'show-original' })).toBe(true);
      await waitForText(tab, MENDED);
    });
  }

  it.each([
    ['no message', null],
    ['an unknown message', { type: 'erase' }],
    ['a command to no tab', { type: 'command', tab: 'all', command: 'toggle-panel' }],
    ['a message that only pages may send', { type: 'persian-page' }],
  ])('does not answer %s', async (_, message) => {
    const own = await prepare(khana, {});
    expect(await send(own, message)).toBeUndefined();
  });

  it('says that a command did not come through', async () => {
    const own = await prepare(khana, {});
    expect(await send(own, { type: 'command', tab: 999_999, command: 'toggle-panel' })).toBe(false);
  });

  it('opens the popup where the panel cannot be, at a click on the button', async () => {
    const own = await prepare(khana, {});
    await own.clickToolbarButton();
    await expect.poll(() => popups(own)).toBe(1);
  });
});

/** A page of the extension to speak through, after the settings have been stored. */
async function prepare(khana: Khana, settings: Partial<Settings>): Promise<Tab> {
  const own = await khana.openExtensionPage('manifest.json');
  await storeSettings(own, settings);
  return own;
}

/**
 * Ends the background, and waits until it is gone: what is asked of a dying one is lost. A message that comes meanwhile
 * wakes it again under the same name, so it is ended as often as it is met.
 */
async function endBackground({ page }: Tab): Promise<void> {
  const session = await page.browser().target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type }) => type === 'service_worker')?.targetId;
  };
  const first = await running();
  expect(first).toBeDefined();
  await expect
    .poll(async () => {
      const now = await running();
      if (now !== undefined && now === first) await session.send('Target.closeTarget', { targetId: now });
      return now;
    })
    .not.toBe(first);
  await session.detach();
}

interface Api {
  action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown>; getURL(path: string): string };
  extension: { getViews(): Window[] };
}

async function button({ page }: Tab, tabId: number): Promise<{ badge: string; title: string }> {
  return page.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { action } = browser ?? chrome;
    return { badge: await action.getBadgeText({ tabId: id }), title: await action.getTitle({ tabId: id }) };
  }, tabId);
}

async function send({ page }: Tab, message: unknown): Promise<unknown> {
  return page.evaluate(async (sent) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const answer = await (browser ?? chrome).runtime.sendMessage(sent);
    return answer === null ? undefined : answer;
  }, message);
}

/** How many popups are open, under the button or in tabs of their own. */
async function popups({ page }: Tab): Promise<number> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { extension, runtime } = browser ?? chrome;
    return extension
      .getViews()
      .filter(({ location }) => location.href.startsWith(runtime.getURL('popup.html'))).length;
  });
}
