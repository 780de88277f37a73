import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import { waitForPanel } from '../../scripts/browsers/panel.ts';
import { waitForRest } from '../../scripts/browsers/rest.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText, textOf, waitForText } from './harness/page-text.ts';
import { openPanel, waitForPanelText } from './harness/panel.ts';
import { networkTests } from './security/network.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const MENDED = 'می\u200cشود';
const GREGORIAN = '6\u00a0Nov\u00a02024';
/** What is set beside the year in the last line of the page, which is mended last. */
const LAST_MENDED = '(2024/25)';

describe.each(BROWSER_NAMES)('Khana in %s', (name) => {
  const khana = useKhana(name);

  it('mends a Persian story and sets Gregorian dates beside its own', async () => {
    const tab = await khana.open(STORY);
    await waitForText(tab, MENDED);
    await waitForText(tab, GREGORIAN);
    await expect.poll(() => textOf(tab, 'h1')).toBe('مهرپور: تالاب آیینه تا پایان سال پرآب می\u200cشود');
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('opens the panel by its keys, closes it by them, and opens it by the toolbar button', async () => {
    const tab = await khana.open(STORY);
    await openPanel(tab);
    for (const words of ['تالاب آیینه تا پایان سال پرآب', '6 November 2024', '۱۶ آبان ۱۴۰۳', 'کاوه مهرپور']) {
      await waitForPanelText(tab, words);
    }
    await tab.pressCommand('toggle-panel');
    await waitForPanel(tab.page, false);
    await tab.clickToolbarButton();
    await waitForPanel(tab.page, true);
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('shows the original exactly, and the mended text again', async () => {
    const tab = await khana.open(STORY);
    await waitForText(tab, LAST_MENDED);
    const mended = await bodyText(tab);
    await tab.pressCommand('show-original');
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, STORY));
    await tab.pressCommand('show-original');
    await expect.poll(() => bodyText(tab)).toBe(mended);
  });

  it('leaves a page that is not Persian alone', async () => {
    const page =
      '<!doctype html><html lang="en"><title>News</title><body><p>6 November 2024 was a Wednesday.';
    const tab = await khana.open(page);
    await waitForRest(tab.page);
    expect(await bodyText(tab)).toBe('6 November 2024 was a Wednesday.');
    expect(await tab.page.$(HOST_NAME)).toBeNull();
    expect(tab.consoleErrors()).toEqual([]);
  });

  networkTests(khana, 'open');
});

describe.each(BROWSER_NAMES)('The build that people install, in %s', (name) => {
  const khana = useKhana(name, 'release');

  it('opens its panel, and closes what is in it to the page', async () => {
    const tab = await khana.open(STORY);
    await tab.clickToolbarButton();
    await waitForPanel(tab.page, true);
    expect(await tab.page.$eval(HOST_NAME, ({ shadowRoot }) => shadowRoot)).toBeNull();
    expect(tab.consoleErrors()).toEqual([]);
  });
});
