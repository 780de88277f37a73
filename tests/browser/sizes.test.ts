import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers.ts';
import { buildFolder } from '../../scripts/build.ts';

/**
 * Bytes after gzip that each part may weigh: pages of the web pay for the scout, every start for the background,
 * Persian pages for the reader and its lexicon, and those whose panel or date card is asked for the panel's script too.
 */
const BUDGETS: [part: string, most: number][] = [
  ['scout.js', 1_000],
  ['background.js', 8_000],
  ['reader.js', 90_000],
  ['lexicon.js', 160_000],
  ['panel.js', 35_000],
  ['popup.html', 20_000],
];

describe.each(BROWSER_NAMES)('what people install in %s', (name) => {
  const folder = buildFolder(name, 'release');

  it.each(BUDGETS)('%s weighs at most %i bytes', (part, most) => {
    const files = part.endsWith('.html') ? loadedBy(join(folder, part)) : [part];
    expect(files.length).toBeGreaterThan(0);
    const weight = files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
      0,
    );
    expect(weight).toBeLessThanOrEqual(most);
  });
});

/** The scripts and styles a page of the extension loads. */
function loadedBy(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
}
