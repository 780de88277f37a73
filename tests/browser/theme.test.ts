import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/page/host.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { useKhana } from './harness/khana.ts';
import { openPanelOn } from './harness/panel-state.ts';

const STORY = readFileSync('scripts/demo/story.html', 'utf8');

/** The lightness of the panel's ground, from 0 to 255. */
async function lightnessOfPanel({ page }: Tab): Promise<number> {
  return page.evaluate((host) => {
    const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
    const [red = 0, green = 0, blue = 0] =
      (panel &&
        getComputedStyle(panel)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number)) ??
      [];
    return (red + green + blue) / 3;
  }, HOST_NAME);
}

describe.each(BROWSER_NAMES)('the theme of the panel in %s', (name) => {
  const khana = useKhana(name);

  // What is chosen goes before what the system has; the system has the light one where nobody has chosen.
  it('is dark where dark is chosen, and light where light is', async () => {
    const dark = await openPanelOn(khana, STORY, { theme: 'dark' });
    await expect.poll(() => lightnessOfPanel(dark)).toBeLessThan(80);
    const light = await openPanelOn(khana, STORY, { theme: 'light' });
    await expect.poll(() => lightnessOfPanel(light)).toBeGreaterThan(200);
  });
});
