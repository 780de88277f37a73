import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { storeSettings } from '../../scripts/browsers/own-page.ts';
import { waitForPanel } from '../../scripts/browsers/panel.ts';
import { waitForRest } from '../../scripts/browsers/rest.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { inPanel, openPanel, waitForPanelText } from './harness/panel.ts';
import { focusedInPanel, openPanelOn, panelBox } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const { panel } = DEFAULT_SETTINGS;

/** A title and a speaker that would break out of their place if they were ever more than text. */
const HOSTILE = '<img src=x onerror="globalThis.broken=1">\u202e</bdi><script>globalThis.broken=1</script>';
const HOSTILE_STORY = STORY.replace(/<script[\s\S]*?<\/script>/, '').replaceAll(
  'تا پایان سال',
  `${escapeHtml(HOSTILE)} ${'بی\u200cفاصله'.repeat(40)}`,
);

describe.each(BROWSER_NAMES)('where the panel stands in %s', (name) => {
  const khana = useKhana(name);

  it.each([
    // Beside the page, on the side and as wide as the reader wants.
    ['left', 1200, { left: 0, width: 384, height: 800 }],
    ['right', 1200, { right: 1200, width: 384, height: 800 }],
    // Never wider than the window, and a sheet from below where that is narrow.
    ['left', 320, { left: 0, width: 320, height: 560, bottom: 800 }],
    ['right', 280, { left: 0, width: 280, height: 560, bottom: 800 }],
  ] as const)('%s in a window of %i pixels', async (side, width, box) => {
    const tab = await openPanelOn(khana, STORY, { panel: { ...panel, side } });
    await hideScrollbars(tab.page);
    await tab.page.setViewport({ width, height: 800 });
    await expect.poll(() => panelBox(tab)).toMatchObject({ ...box, sticksOut: 0 });
  });

  it('lies over the page, unless the page is to make room; then closing gives the room back', async () => {
    const over = await openPanelOn(khana, STORY, { panel });
    expect(await margins(over.page)).toEqual(['0px', '0px']);
    const beside = await openPanelOn(khana, STORY, { panel: { ...panel, push: true, side: 'right' } });
    await expect.poll(() => margins(beside.page)).toEqual(['0px', '384px']);
    await beside.page.keyboard.press('Escape');
    await waitForPanel(beside.page, false);
    await expect.poll(() => margins(beside.page)).toEqual(['0px', '0px']);
    expect(beside.consoleErrors()).toEqual([]);
  });

  it('opens by the tab at the edge of the window, where the reader wants one', async () => {
    const own = await khana.openExtensionPage('manifest.json');
    await storeSettings(own, { panel: { ...panel, edgeTab: true } });
    const tab = await khana.open(STORY);
    await (await inPanel(tab, '.edge-tab')).click();
    await waitForPanel(tab.page, true);
    await waitForPanelText(tab, 'کاوه مهرپور');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => focusedInPanel(tab)).toBe('Open Khana');
  });

  it('makes way on a phone for the words it shows in the story', async () => {
    const tab = await openPanelOn(khana, STORY, { panel });
    await tab.page.setViewport({ width: 360, height: 800 });
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 560, bottom: 800 });
    await (await inPanel(tab, '.actions button')).click();
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 320, bottom: 800 });
  });

  it('is dragged to another width by the pointer', async () => {
    const tab = await openPanelOn(khana, STORY, { panel });
    const { right, height } = await panelBox(tab);
    await tab.page.mouse.move(right, height / 2);
    await tab.page.mouse.down();
    await tab.page.mouse.move(right + 100, height / 2, { steps: 4 });
    await tab.page.mouse.up();
    await expect.poll(() => panelBox(tab)).toMatchObject({ left: 0, width: 484 });
  });

  it('is a sheet on a phone, dragged to another height between its limits', async () => {
    const tab = await openPanelOn(khana, STORY, { panel });
    await tab.page.setViewport({ width: 360, height: 800 });
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 560, bottom: 800 });
    const dragTo = async (y: number) => {
      const { top } = await panelBox(tab);
      await tab.page.mouse.move(180, top + 4);
      await tab.page.mouse.down();
      await tab.page.mouse.move(180, y, { steps: 4 });
      await tab.page.mouse.up();
    };
    await dragTo(400);
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 400, bottom: 800 });
    await dragTo(790);
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 240, bottom: 800 });
    await dragTo(5);
    await expect.poll(() => panelBox(tab)).toMatchObject({ height: 760, bottom: 800 });
  });

  it('shows hostile words as words, inside its own bounds, and runs none of them', async () => {
    const tab = await openPanelOn(khana, HOSTILE_STORY, { panel });
    await hideScrollbars(tab.page);
    await waitForRest(tab.page);
    await waitForPanelText(tab, '<img src=x onerror="globalThis.broken=1">');
    expect(await tab.page.evaluate(() => 'broken' in globalThis)).toBe(false);
    for (const width of [1200, 280]) {
      await tab.page.setViewport({ width, height: 800 });
      await expect.poll(() => panelBox(tab)).toMatchObject({ width: Math.min(width, 384), sticksOut: 0 });
    }
  });
});

describe('the panel in Chromium, which can play a phone and a printer', () => {
  const khana = useKhana('chromium');

  it('has targets that a finger meets', async () => {
    const tab = await khana.open(STORY);
    // To become a phone, the tab loads its page anew.
    await tab.page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    await tab.page.reload();
    await openPanel(tab);
    await inPanel(tab, '.voices');
    const heights = await tab.page.evaluate((host) => {
      const controls = document.querySelector(host)?.shadowRoot?.querySelectorAll('button, summary, input');
      return [...(controls ?? [])]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect().height);
    }, HOST_NAME);
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('is not printed', async () => {
    const tab = await openPanelOn(khana, STORY, { panel: { ...panel, push: true } });
    await tab.page.emulateMediaType('print');
    await waitForPanel(tab.page, false);
    await expect.poll(() => margins(tab.page)).toEqual(['0px', '0px']);
  });
});

/** Overlay or not, a scrollbar would be counted against the panel. */
async function hideScrollbars(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'html { scrollbar-width: none; }' });
}

/** The margins of the page's root, left and right. */
async function margins(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    return [marginLeft, marginRight];
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
