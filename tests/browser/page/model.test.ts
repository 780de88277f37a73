import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passageReader } from '../../../lib/page/passage-reading.ts';
import { paragraphReader } from '../../../lib/paragraphs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { applyEdits, mergeEdits } from '../../../lib/text/edits.ts';
import { storeSettings } from '../../../scripts/browsers/own-page.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
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

const PAGE = readFileSync('tests/fixtures/live/model.html', 'utf8');
const PROBE = /<p id="probe">(.*)<\/p>/.exec(PAGE)?.[1] ?? '';

/** What the reader may choose; each shows in the probe, so that it can be told when the page has taken it. */
const CHOICES: Partial<Settings>[] = [
  { dates: 'in-place', dateLanguage: 'en' },
  { dates: 'beside', dateLanguage: 'fa', rules: { digits: true, 'arabic-letters': false } },
  { dates: 'in-place', dateLanguage: 'iso', mendText: false },
  { dates: 'beside', dateLanguage: 'en', rules: { 'verb-prefixes': false, spacing: false } },
  { dates: 'beside', dateLanguage: 'iso' },
];

describe.each(BROWSER_NAMES)('any page in %s', (name) => {
  const khana = useKhana(name);

  it(`is given back to the node, whatever it and its reader do (${SEQUENCES} sequences from seed ${SEED})`, async () => {
    console.info(`KHANA_SEED=${SEED}`);
    const options = await khana.openExtensionPage('options.html');
    const tab = await khana.open(PAGE);
    let face: 'mended' | 'original' = 'mended';
    let choice: Partial<Settings> = {};
    let choices = SEED;
    const settle = () => waitForProbe(tab, face === 'mended' ? probeAs(choice) : PROBE);
    const turn = async () => {
      await tab.pressCommand('show-original');
      face = face === 'mended' ? 'original' : 'mended';
      await settle();
    };
    /** The page is not waited for: it has to make its moves while all is read anew. */
    const choose = async () => {
      choice = CHOICES[choices++ % CHOICES.length] ?? {};
      await storeSettings(options, choice);
    };
    await settle();
    const mostWritten: number[] = [];
    for (let first = SEED; first < SEED + SEQUENCES; first += ABREAST) {
      const seeds = Array.from(
        { length: Math.min(ABREAST, SEED + SEQUENCES - first) },
        (_, at) => first + at,
      );
      await tab.page.evaluate((all) => (window as unknown as ModelWindow).begin(all), seeds);
      for (let round = 0; round < ROUNDS; round++) {
        if (round === 2) await tab.page.evaluate((to) => history.pushState({}, '', `?${to}`), first);
        if (round % 2 === 1) await choose();
        await tab.page.evaluate((moves) => (window as unknown as ModelWindow).play(moves), MOVES_A_ROUND);
        await settle();
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

/** What the probe is to show. */
function probeAs(choice: Partial<Settings>): string {
  const { edits } = passageReader({ ...DEFAULT_SETTINGS, ...choice }, paragraphReader({}))(PROBE);
  const [remarks, words] = [true, false].map((aside) =>
    edits.filter((edit) => (edit.aside ?? false) === aside),
  );
  return applyEdits(PROBE, mergeEdits(remarks ?? [], words ?? []));
}

async function waitForProbe({ page }: Tab, text: string): Promise<void> {
  await waitUntil(page, (expected) => document.querySelector('#probe')?.textContent === expected, [text]);
}
