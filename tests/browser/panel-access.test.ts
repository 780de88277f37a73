import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { faintTexts } from './harness/contrast.ts';
import { useKhana } from './harness/khana.ts';
import { inPanel } from './harness/panel.ts';
import { openPanelOn, panelBox } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const WIDTHS = [320, 768, 1440];

/** What is clicked, one after the other, to see all of the panel: a reason, a voice, the views, the menus. */
const OPENED = [
  '[role=tab]:nth-child(1)',
  '.key [aria-controls]',
  '.voice summary',
  '[role=tab]:nth-child(2)',
  '[role=tab]:nth-child(3)',
  '.menu:nth-of-type(1) > button',
  '.menu:nth-of-type(2) > button',
];

const LOOKS = (['fa', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

describe.each(BROWSER_NAMES)('the panel in %s', (name) => {
  const khana = useKhana(name);

  it.each(LOOKS)(
    'has no fault that axe-core knows and no faint word, $language and $theme, at every width',
    async (look) => {
      const tab = await openPanelOn(khana, STORY, look);
      const open = async (selector: string) =>
        (await inPanel(tab, selector)).evaluate((one) => {
          if (!one.matches('[aria-expanded=true], [open] > summary')) (one as HTMLElement).click();
        });
      for (const width of WIDTHS) {
        await tab.page.setViewport({ width, height: 800 });
        await expect.poll(() => panelBox(tab)).toMatchObject({ bottom: 800, sticksOut: 0 });
        for (const opened of OPENED) {
          await open(opened);
          expect(await accessibilityFaults(tab.page, HOST_NAME), `${opened} at ${width}`).toEqual([]);
          expect(await faintTexts(tab), `${opened} at ${width}`).toEqual([]);
          expect((await panelBox(tab)).sticksOut, `${opened} at ${width}`).toBe(0);
        }
      }
      expect(tab.consoleErrors()).toEqual([]);
    },
    120_000,
  );
});
