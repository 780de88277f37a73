import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { circumstances, printTable, report } from './bench/report.ts';
import { measureGlance } from './bench-page/glance.ts';
import { measure } from './bench-page/measure.ts';
import { PAGES } from './bench-page/pages.ts';
import { launchBrowser } from './browsers/driver.ts';
import { BROWSER_NAMES, type BrowserName, ensureBrowser } from './browsers.ts';
import { buildExtension, buildFolder } from './build.ts';
import { serve } from './static-server.ts';

const REPORT = 'docs/benchmarks-page.md';
const SLOWDOWNS: Record<BrowserName, number[]> = { chromium: [1, 4], firefox: [1] };
const COLUMNS = [
  'browser',
  'page',
  'slowed',
  'walk, ms',
  'script, ms',
  'script / walk',
  'first screen, ms',
  'all, ms',
  'longest task, ms',
  'layouts',
  'heap, MB',
];

process.exitCode = await main();

/** Loads each page in each browser with the extension in it, and writes down what that cost. */
async function main(): Promise<number> {
  const rows: (string | number)[][] = [];
  const server = await serve();
  for (const name of BROWSER_NAMES) {
    const { ok, output } = await buildExtension(name, 'release');
    if (!ok) throw new Error(output);
    const extension = resolve(buildFolder(name, 'release'));
    const driver = await launchBrowser(name, { executablePath: ensureBrowser(name), extension });
    try {
      for (const page of PAGES) {
        for (const slowdown of SLOWDOWNS[name]) {
          const url = server.put('/bench.html', page.html());
          rows.push([name, page.name, `${slowdown}×`, ...(await measure(driver, url, slowdown))]);
          console.log(rows.at(-1)?.join(' | '));
        }
      }
      const glance = await measureGlance(driver, server);
      rows.push([name, 'English page, the scout', '1×', '', glance, '', '', '', '', '', '']);
    } finally {
      await driver.close();
    }
  }
  await server.close();
  const note =
    'Walk: going through all text nodes of the same page and reading every character, in the same run. Script: the time of all tasks of the page, without style and layout, from its load until its text had not changed for a second. First screen: from the load event until every paragraph in view that needed it was mended. Layouts: since the load event. Heap: after a collection, beyond what was used at the load event. A dash: the browser does not tell.';
  const table = { title: 'The living page', note, columns: COLUMNS, rows };
  console.log(printTable(table));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync(REPORT, report([table], circumstances('npm run bench:page', version)));
  return 0;
}
