import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openTabs, storedSettings } from '../../scripts/browsers/own-page.ts';
import { waitForPanel } from '../../scripts/browsers/panel.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText } from './harness/page-text.ts';
import { openPanel, panelText, panelTexts } from './harness/panel.ts';
import { focusedInPanel, openPanelOn, panelBox, tabTo } from './harness/panel-state.ts';
import { waitForCard, waitForNoCard } from './page/card.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const ENGLISH = { language: 'en' } as const;

/** What a person does without a mouse. */
describe.each(BROWSER_NAMES)('the panel by keys alone in %s', (name) => {
  const khana = useKhana(name);

  it('takes the focus in, and gives it back when Esc closes the panel', async () => {
    const tab = await khana.open(STORY);
    await tab.page.focus('h1 ~ * a, nav a');
    const before = await tab.page.evaluate(() => document.activeElement?.textContent);
    await openPanel(tab);
    await expect.poll(() => focusedInPanel(tab)).not.toBe('');
    await tab.page.keyboard.press('Escape');
    await waitForPanel(tab.page, false);
    await expect.poll(() => tab.page.evaluate(() => document.activeElement?.textContent)).toBe(before);
  });

  it('shows a quote in the story, and copies one with its source', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Show in the story');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => CSS.highlights.has('khana-quote'));
    await tabTo(tab, 'Copy');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, 'Copied with its source');
    const [words, said] = [await panelTexts(tab, '.key blockquote'), await panelTexts(tab, '.key .speaker')];
    const [quote, speaker, source, link] = (await pasted(tab.page)).split('\n');
    expect(quote).toBe(`«${words[0]}»`);
    expect(speaker).toContain(`— ${said[0]}`);
    expect(source).toContain('۱۶ آبان ۱۴۰۳ (6 November 2024)');
    expect(link).toContain(`${tab.page.url()}#:~:text=`);
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('copies on a page that forbids its scripts the clipboard', async () => {
    const headers = { 'permissions-policy': 'clipboard-write=()' };
    const tab = await openPanelOn(khana, { body: STORY, headers }, ENGLISH);
    await tabTo(tab, 'Copy');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, 'Copied with its source');
    expect(await pasted(tab.page)).toContain(`«${(await panelTexts(tab, '.key blockquote'))[0]}»`);
  });

  it('goes to the dates by arrow keys, and shows one in the story', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Quotes');
    await tab.page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedInPanel(tab)).toContain('Dates');
    await tabTo(tab, '5 November 2024');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => CSS.highlights.has('khana-place'));
  });

  it('searches the quotes; Esc empties the search before it closes the panel', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Search the quotes');
    await tab.page.keyboard.type('چاه ها');
    await inPanelText(tab.page, 'found');
    const marked = await panelTexts(tab, 'mark');
    expect(marked.length).toBeGreaterThan(0);
    await tab.page.keyboard.press('Escape');
    expect(await panelTexts(tab, 'mark')).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await waitForPanel(tab.page, false);
  });

  it('opens a voice, and says why a quote is key', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Why key?');
    await tab.page.keyboard.press('Enter');
    expect((await panelTexts(tab, '.reasons li')).length).toBeGreaterThan(0);
    await tabTo(tab, 'of the words quoted');
    const before = await panelTexts(tab, 'details[open]');
    await tab.page.keyboard.press('Enter');
    expect(await panelTexts(tab, 'details[open]')).not.toEqual(before);
  });

  it('moves to the other side, grows by keys, and keeps both', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'View');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, 'Move to the right');
    await tabTo(tab, 'Move to the right');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Escape');
    await tabTo(tab, 'Size of the panel');
    await tab.page.keyboard.press('ArrowLeft');
    const { width, right } = await panelBox(tab);
    const edge = await tab.page.evaluate(() => document.documentElement.clientWidth);
    expect({ width, right }).toEqual({ width: 400, right: edge });
    await expect
      .poll(async () => storedSettings(await khana.openExtensionPage('manifest.json')))
      .toMatchObject({ panel: { side: 'right', width: 400 } });
  });

  it('keeps its side for this site alone on request', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'View');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, 'site alone');
    await tabTo(tab, 'site alone');
    await tab.page.keyboard.press(' ');
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await expect.poll(() => focusedInPanel(tab)).toBe('Move to the right');
    await tab.page.keyboard.press('Enter');
    await expect
      .poll(async () => storedSettings(await khana.openExtensionPage('manifest.json')))
      .toMatchObject({ panel: { side: 'left' }, sites: { '127.0.0.1': { side: 'right' } } });
  });

  it('switches a rule off, and the page has its own spelling there again', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Quotes');
    await tab.page.keyboard.press('End');
    const before = await panelText(tab);
    await tabTo(tab, 'Arabic letters in Persian words');
    await tab.page.keyboard.press(' ');
    await tab.page.waitForFunction(() => /[يك]/.test(document.querySelector('main')?.textContent ?? ''));
    expect(await panelText(tab)).not.toBe(before);
  });

  it('closes by its own button, and shows the original and back', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    const mended = await bodyText(tab);
    await tabTo(tab, 'Original');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, STORY));
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => bodyText(tab)).toBe(mended);
    await tabTo(tab, 'Close the panel');
    await tab.page.keyboard.press('Enter');
    await waitForPanel(tab.page, false);
  });

  it('shows the card of a date; Esc sends the card away and leaves the panel', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Quotes');
    await tab.page.keyboard.press('ArrowRight');
    await tabTo(tab, '5 November 2024');
    await tab.page.keyboard.press('Enter');
    expect((await waitForCard(tab)).text).toContain('15 Aban 1403');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await focusedInPanel(tab)).toContain('5 November 2024');
  });

  it('asks the page to make room', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    const margin = () => tab.page.evaluate(() => getComputedStyle(document.documentElement).marginLeft);
    expect(await margin()).toBe('0px');
    await tabTo(tab, 'View');
    await tab.page.keyboard.press('Enter');
    await tabTo(tab, 'Push the page aside');
    await tab.page.keyboard.press(' ');
    await expect.poll(margin).toBe('384px');
  });

  it('puts a tab at the edge of the window, which opens the panel again', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'View');
    await tab.page.keyboard.press('Enter');
    await tabTo(tab, 'Tab at the edge');
    await tab.page.keyboard.press(' ');
    await expect
      .poll(async () => storedSettings(await khana.openExtensionPage('manifest.json')))
      .toMatchObject({ panel: { edgeTab: true } });
    await tab.page.bringToFront();
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('Escape');
    await waitForPanel(tab.page, false);
    await tabTo(tab, 'Open Khana');
    await tab.page.keyboard.press('Enter');
    await waitForPanel(tab.page, true);
  });

  it('goes to all settings', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'View');
    await tab.page.keyboard.press('Enter');
    await tabTo(tab, 'All settings');
    await tab.page.keyboard.press('Enter');
    const own = await khana.openExtensionPage('manifest.json');
    await expect
      .poll(async () => (await openTabs(own)).some(({ url }) => url?.includes('options.html')))
      .toBe(true);
  });

  it('is a sheet that grows by keys on a phone', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tab.page.setViewport({ width: 360, height: 800 });
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 560 });
    await tabTo(tab, 'Size of the panel');
    await tab.page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await panelBox(tab)).height).toBeGreaterThan(560);
    await tab.page.keyboard.press('Home');
    await expect.poll(async () => (await panelBox(tab)).height).toBeLessThan(560);
  });

  it('saves the story from a menu that opens and closes by keys', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Save');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, 'Markdown');
    await expect.poll(() => focusedInPanel(tab)).toContain('Markdown');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => focusedInPanel(tab)).toBe('Save');
    await tab.page.keyboard.press('Enter');
    await tabTo(tab, 'RIS');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, '.ris');
  });

  it.each([
    ['Markdown', '.md'],
    ['JSON', '.json'],
    ['CSV', '.csv'],
    ['BibTeX', '.bib'],
    ['CSL-JSON', '.csl.json'],
  ])('saves the story as %s', async (format, ending) => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Save');
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, 'Markdown');
    await expect.poll(() => focusedInPanel(tab)).toContain('Markdown');
    await tabTo(tab, format);
    await tab.page.keyboard.press('Enter');
    await inPanelText(tab.page, `${ending}.`);
  });
});

/** Waits until the panel holds some words. */
async function inPanelText(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('khana-panel')?.shadowRoot?.textContent?.includes(wanted),
    {},
    words,
  );
}

/** What is on the clipboard: pasted into a field of the page, as a person would. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
