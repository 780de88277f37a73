import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { useKhana } from './harness/khana.ts';
import { inPanel } from './harness/panel.ts';
import { openPanelOn, panelBox } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');
const WIDTHS = [320, 768, 1440];
const VIEWS = 3;

const LOOKS = (['fa', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

describe.each(BROWSER_NAMES)('the panel in %s', (name) => {
  const khana = useKhana(name);

  it.each(LOOKS)(
    'has no fault that axe-core knows, $language and $theme, at every width',
    async (look) => {
      const tab = await openPanelOn(khana, STORY, look);
      for (const width of WIDTHS) {
        await tab.page.setViewport({ width, height: 800 });
        for (let view = 1; view <= VIEWS; view++) {
          await (await inPanel(tab, `[role=tab]:nth-child(${view})`)).evaluate((one) =>
            (one as HTMLElement).click(),
          );
          expect(await accessibilityFaults(tab.page, HOST_NAME), `view ${view} at ${width}`).toEqual([]);
          expect((await panelBox(tab)).sticksOut, `view ${view} at ${width}`).toBe(0);
        }
      }
      expect(tab.consoleErrors()).toEqual([]);
    },
    120_000,
  );
});
