import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes after gzip that each part may weigh: pages of the web pay for the scout, every start for the background,
 * Persian pages for the reader and the scripts before it, stories for the scripts of the quotes and the panel too.
 * A part may be several scripts, summed up.
 */
export const BUDGETS: readonly (readonly [part: string, most: number])[] = [
  ['scout.js', 1_000],
  ['background.js', 8_000],
  ['lexicon.js', 160_000],
  ['typography.js', 14_500],
  ['dates.js', 25_000],
  ['article.js', 19_000],
  ['reader.js', 15_000],
  ['typography.js + dates.js + article.js + reader.js', 72_000],
  ['quotes.js', 39_000],
  ['panel.js', 34_000],
  ['popup.html', 20_000],
];

/**
 * The bytes after gzip of a part of a built extension: of scripts themselves, of a page's scripts and styles.
 *
 * @throws Error when the part is not there, or the page loads nothing
 */
export function weigh(folder: string, part: string): number {
  const files = part.endsWith('.html') ? loadedBy(join(folder, part)) : part.split(' + ');
  if (files.length === 0) throw new Error(`${part} loads nothing`);
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

function loadedBy(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
}
