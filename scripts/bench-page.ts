import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { circumstances, printTable, report } from './bench/report.ts';
import { measureGlance } from './bench-page/glance.ts';
import { type Cost, measure } from './bench-page/measure.ts';
import { type BenchPage, PAGES, SHORTEST, STORY } from './bench-page/pages.ts';
import { measurePanel, PANEL_COLUMNS, PANEL_NOTE } from './bench-page/panel.ts';
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
  'for each 1,000 words, ms',
  'longest task, ms',
  'longest frame, ms',
  'first screen, ms',
  'all, ms',
  'layouts',
  'heap, MB',
];
const UNKNOWN = '–';
const UNITS_PER_WORD = 6;

process.exitCode = await main();

/** Loads each page in each browser with the extension in it, and writes down what that cost. */
async function main(): Promise<number> {
  const rows: (string | number)[][] = [];
  const panelRows: (string | number)[][] = [];
  const server = await serve();
  for (const name of BROWSER_NAMES) {
    const { ok, output } = await buildExtension(name, 'release');
    if (!ok) throw new Error(output);
    const extension = resolve(buildFolder(name, 'release'));
    const driver = await launchBrowser(name, { executablePath: ensureBrowser(name), extension });
    try {
      server.put('/blank.html', '<!doctype html><title>Blank</title>');
      for (const slowdown of SLOWDOWNS[name]) {
        let start = 0;
        for (const page of [SHORTEST, ...PAGES]) {
          const cost = await measure(driver, server.put('/bench.html', page.html()), slowdown);
          if (page === SHORTEST) start = cost.load?.script ?? 0;
          rows.push([name, page.name, `${slowdown}×`, ...cells(cost, page, start)]);
          console.log(rows.at(-1)?.join(' | '));
        }
      }
      for (const slowdown of SLOWDOWNS[name]) {
        const url = server.put('/bench.html', STORY.html());
        panelRows.push([name, `${slowdown}×`, ...(await measurePanel(driver, url, slowdown))]);
      }
      const glance = await measureGlance(driver, server);
      rows.push([name, 'English page, the scout', '1×', '', glance, '', '', '', '', '', '', '']);
    } finally {
      await driver.close();
    }
  }
  await server.close();
  const note =
    'Walk: going through all text nodes of the same page and reading every character, in the same run, at full speed. Script: the time of all tasks of the page, those of the page itself included, without what the browser does to draw it (style, layout, paint), from its load event until its text had not changed for a second. For each 1,000 words: what that is beyond the page of two lines, which is the cost of the reader coming: its script parsed and run, its lexicon unpacked. Longest task: likewise without drawing; longest frame: the drawing alone. First screen: from the load event until every paragraph in view that needed it was mended. Layouts: since the load event. Heap: after a collection, beyond what was used at the load event. A dash: the browser does not tell.';
  const tables = [
    { title: 'The living page', note, columns: COLUMNS, rows },
    { title: 'The panel', note: PANEL_NOTE, columns: PANEL_COLUMNS, rows: panelRows },
  ];
  console.log(tables.map(printTable).join('\n'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync(REPORT, report(tables, circumstances('npm run bench:page', version)));
  return 0;
}

/** @param start milliseconds of script that the reader's coming costs on any page */
function cells({ walk, load, firstScreen, all, heap }: Cost, page: BenchPage, start: number): string[] {
  const words = page.length / UNITS_PER_WORD;
  const isShort = page === SHORTEST;
  return [
    walk.toFixed(1),
    load?.script.toFixed(0) ?? UNKNOWN,
    load && !isShort ? (((load.script - start) * 1000) / words).toFixed(1) : UNKNOWN,
    load?.longestTask.toFixed(0) ?? UNKNOWN,
    load?.longestFrame.toFixed(0) ?? UNKNOWN,
    firstScreen.toFixed(0),
    all.toFixed(0),
    load?.layouts.toFixed(0) ?? UNKNOWN,
    heap?.toFixed(1) ?? UNKNOWN,
  ];
}
