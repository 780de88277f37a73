import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { storedSettings } from '../../scripts/browsers/own-page.ts';
import { waitForPanel } from '../../scripts/browsers/panel.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { openPanel, panelText, panelTexts } from './harness/panel.ts';
import { focusedInPanel, openPanelOn, panelBox, tabTo } from './harness/panel-state.ts';

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

  // The last, as Firefox then shows its list of downloads, which takes the keys away from the page.
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
