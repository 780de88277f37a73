import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { waitForPanel } from '../../scripts/browsers/panel.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { bodyText, parsedText, waitForText } from './harness/page-text.ts';
import { openPanel, panelText, panelTexts, waitForPanelText } from './harness/panel.ts';
import { focusedInPanel, openPanelOn, pressOn, tabTo } from './harness/panel-state.ts';
import { waitForCard, waitForNoCard } from './page/card.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const ENGLISH = { language: 'en' } as const;
/** What is set beside the year in the last line of the page, which is mended last. */
const LAST_MENDED = '(2024/25)';

/** What a person does with the story without a mouse. */
describe.each(BROWSER_NAMES)('the panel by keys alone in %s', (name) => {
  const khana = useKhana(name);

  it('takes the focus in, and gives it back when Esc closes the panel', async () => {
    const tab = await khana.open(STORY);
    await tab.page.focus('h1 ~ * a, nav a');
    const before = await focusedInPage(tab);
    await openPanel(tab);
    await expect.poll(() => focusedInPanel(tab)).not.toBe('');
    await tab.page.keyboard.press('Escape');
    await waitForPanel(tab.page, false);
    await expect.poll(() => focusedInPage(tab)).toBe(before);
  });

  it('shows a quote in the story', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await pressOn(tab, 'Show in the story');
    await waitForHighlight(tab, 'khana-quote');
    expect(tab.consoleErrors()).toEqual([]);
  });

  it('goes to the dates by arrow keys, and shows one in the story', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await pressOn(tab, 'Quotes', 'ArrowRight');
    await expect.poll(() => focusedInPanel(tab)).toContain('Dates');
    await pressOn(tab, '5 November 2024');
    await waitForHighlight(tab, 'khana-place');
  });

  it('searches the quotes; Esc empties the search before it closes the panel', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await tabTo(tab, 'Search the quotes');
    await tab.page.keyboard.type('چاه ها');
    await waitForPanelText(tab, 'found');
    await expect.poll(() => panelTexts(tab, 'mark')).not.toEqual([]);
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => panelTexts(tab, 'mark')).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await waitForPanel(tab.page, false);
  });

  it('opens a voice, and says why a quote is key', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await pressOn(tab, 'Why key?');
    await expect.poll(() => panelTexts(tab, '.reasons li')).not.toEqual([]);
    await tabTo(tab, 'of the words quoted');
    const before = await panelTexts(tab, 'details[open]');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => panelTexts(tab, 'details[open]')).not.toEqual(before);
  });

  it('switches a rule off, and the page has its own spelling there again', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await pressOn(tab, 'Quotes', 'End');
    await tabTo(tab, 'Arabic letters in Persian words');
    const before = await panelText(tab);
    await tab.page.keyboard.press(' ');
    await tab.page.waitForFunction(() => /[يك]/.test(document.querySelector('main')?.textContent ?? ''), {
      polling: 50,
    });
    await expect.poll(() => panelText(tab)).not.toBe(before);
  });

  it('closes by its own button, and shows the original and back', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await waitForText(tab, LAST_MENDED);
    const mended = await bodyText(tab);
    await pressOn(tab, 'Original');
    await expect.poll(() => bodyText(tab)).toBe(await parsedText(tab, STORY));
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => bodyText(tab)).toBe(mended);
    await pressOn(tab, 'Close the panel');
    await waitForPanel(tab.page, false);
  });

  it('shows the card of a date; Esc sends the card away and leaves the panel', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await pressOn(tab, 'Quotes', 'ArrowRight');
    await pressOn(tab, '5 November 2024');
    expect((await waitForCard(tab)).text).toContain('15 Aban 1403');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    await expect.poll(() => focusedInPanel(tab)).toContain('5 November 2024');
  });
});

/** The words of what has the focus in the page itself. */
async function focusedInPage({ page }: Tab): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

/** Waits until something in the story is highlighted under this name. */
async function waitForHighlight({ page }: Tab, name: string): Promise<void> {
  await page.waitForFunction((wanted) => CSS.highlights.has(wanted), { polling: 50 }, name);
}
