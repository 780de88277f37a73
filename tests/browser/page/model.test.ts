import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import { useKhana } from '../harness/khana.ts';

/** How many sequences of moves are played; `npm run test:nightly` plays more of them. */
const SEQUENCES = Number(process.env.KHANA_SEQUENCES ?? 200);
/** The first seed; the others follow it. */
const SEED = Number(process.env.KHANA_SEED ?? Date.now() % 1_000_000);
/** Sequences that are played beside each other on one page. */
const ABREAST = 50;
const ROUNDS = 4;
const MOVES_A_ROUND = 5;

interface ModelWindow {
  begin(seeds: readonly number[]): void;
  play(moves: number): Promise<unknown>;
  judge(): unknown[];
}

describe.each(BROWSER_NAMES)('any page in %s', (name) => {
  const khana = useKhana(name);

  it(`is given back to the node, whatever it does (${SEQUENCES} sequences from seed ${SEED})`, async () => {
    console.info(`KHANA_SEED=${SEED}`);
    const tab = await khana.open(readFileSync('tests/fixtures/live/model.html', 'utf8'));
    let face: 'mended' | 'original' = 'mended';
    const turn = async () => {
      await tab.pressCommand('show-original');
      face = face === 'mended' ? 'original' : 'mended';
      await waitForProbe(tab, face);
    };
    await waitForProbe(tab, face);
    const mostWritten: number[] = [];
    for (let first = SEED; first < SEED + SEQUENCES; first += ABREAST) {
      const seeds = Array.from(
        { length: Math.min(ABREAST, SEED + SEQUENCES - first) },
        (_, at) => first + at,
      );
      await tab.page.evaluate((all) => (window as unknown as ModelWindow).begin(all), seeds);
      for (let round = 0; round < ROUNDS; round++) {
        if (round === 2) await tab.page.evaluate((to) => history.pushState({}, '', `?${to}`), first);
        await tab.page.evaluate((moves) => (window as unknown as ModelWindow).play(moves), MOVES_A_ROUND);
        if (face === 'mended') mostWritten.push(await remarks(tab));
        await turn();
      }
      if (face === 'mended') await turn();
      expect(await tab.page.evaluate(() => (window as unknown as ModelWindow).judge())).toEqual([]);
    }
    expect(tab.consoleErrors()).toEqual([]);
    // Were nothing mended, all of this would be easy.
    expect(Math.max(...mostWritten)).toBeGreaterThan(20);
  }, 600_000);
});

/** How many of our remarks stand on the stages. */
async function remarks({ page }: Tab): Promise<number> {
  return page.evaluate(() => document.querySelector('#stages')?.textContent?.split('\u2069').length ?? 0);
}

async function waitForProbe({ page }: Tab, face: 'mended' | 'original'): Promise<void> {
  await page.waitForFunction(
    (isMended) => document.querySelector('#probe')?.textContent?.includes('\u2069') === isMended,
    { polling: 20 },
    face === 'mended',
  );
}
