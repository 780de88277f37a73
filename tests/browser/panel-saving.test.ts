import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { pasted } from './harness/clipboard.ts';
import { useKhana } from './harness/khana.ts';
import { panelTexts, waitForPanelText } from './harness/panel.ts';
import { focusedInPanel, openMenu, openPanelOn, pressOn } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const ENGLISH = { language: 'en' } as const;

/** What a person takes along from the panel without a mouse. */
describe.each(BROWSER_NAMES)('copying and saving by keys alone in %s', (name) => {
  const khana = useKhana(name);

  it('copies a quote with its source', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await pressOn(tab, 'Copy');
    await waitForPanelText(tab, 'Copied with its source');
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
    await pressOn(tab, 'Copy');
    await waitForPanelText(tab, 'Copied with its source');
    expect(await pasted(tab.page)).toContain(`«${(await panelTexts(tab, '.key blockquote'))[0]}»`);
  });

  it('saves from a menu that Esc closes and that gives the focus back', async () => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await openMenu(tab, 'Save');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => focusedInPanel(tab)).toBe('Save');
    await expect.poll(() => panelTexts(tab, '.menu-list button')).toEqual([]);
  });

  it.each([
    ['Markdown', '.md'],
    ['JSON', '.json'],
    ['CSV', '.csv'],
    ['BibTeX', '.bib'],
    ['RIS', '.ris'],
    ['CSL-JSON', '.csl.json'],
  ])('saves the story as %s', async (format, ending) => {
    const tab = await openPanelOn(khana, STORY, ENGLISH);
    await openMenu(tab, 'Save');
    await pressOn(tab, format);
    await waitForPanelText(tab, `${ending}.`);
  });
});
