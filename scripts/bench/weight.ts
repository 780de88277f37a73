import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { newsText } from './news-text.ts';
import type { BenchTable } from './table.ts';

/** A module with the one thing that is asked of it as its default export, a function of a text. */
type Contender = readonly [what: string, source: string];

const CONTENDERS: readonly Contender[] = [
  ['Khana, dates', `export { findDates as default } from '/lib/dates/find.ts'`],
  ['chrono-node', `export { parse as default } from 'chrono-node'`],
  ['Khana, tidy with its lexicon', `export { tidy as default } from '/lib/typography/tidy.ts'`],
  ['virastar', `import Virastar from 'virastar'; export default (text) => new Virastar().cleanup(text)`],
  ['persian-tools', `export { halfSpace as default } from '@persian-tools/persian-tools'`],
  [
    'Khana, quotes',
    `import { findQuotes } from '/lib/quotes/find.ts'; export default (text) => findQuotes({ paragraphs: text.split('\\n') })`,
  ],
  // These read documents; without one they are only loaded.
  [
    'Khana, the story of a page',
    `import { readPage } from '/lib/article/read.ts'; export default () => readPage`,
  ],
  ['Readability', `import { Readability } from '@mozilla/readability'; export default () => Readability`],
  ['defuddle', `import Defuddle from 'defuddle'; export default () => Defuddle`],
];

/** What each engine weighs as it would be shipped, and what it takes of memory. */
export async function bench(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'khana-bench-'));
  const rows: BenchTable['rows'] = [];
  try {
    for (const [index, contender] of CONTENDERS.entries()) rows.push(await weigh(contender, folder, index));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    title: 'Size and memory',
    note: 'Each engine alone, bundled and minified by the same bundler. Memory: the heap after a collection, once the engine has been loaded in a process of its own and has read 3,000 characters of news, beyond what it was before; milliseconds: for loading and that first text.',
    columns: ['what', 'kB', 'kB after gzip', 'memory, kB', 'ms to the first result'],
    rows,
  };
}

async function weigh([what, source]: Contender, folder: string, index: number) {
  const file = `${index}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'khana:contender',
        resolveId: (id) => (id.endsWith('contender') ? '\0contender' : undefined),
        load: (id) => (id === '\0contender' ? source : undefined),
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry: 'contender', formats: ['es'], fileName: () => file },
    },
  });
  const bytes = readFileSync(join(folder, file));
  const { heap, milliseconds } = firstUse(join(folder, file));
  const kilobytes = (count: number) => Number((count / 1000).toFixed(1));
  return [
    what,
    kilobytes(bytes.length),
    kilobytes(gzipSync(bytes, { level: 9 }).length),
    Math.round(heap / 1000),
    Number(milliseconds.toFixed(1)),
  ];
}

/** Loads a bundle in a fresh process and gives it a text. */
function firstUse(file: string): { heap: number; milliseconds: number } {
  const script = `
    gc();
    const before = process.memoryUsage().heapUsed + process.memoryUsage().external;
    const started = performance.now();
    const { default: run } = await import(process.argv[1]);
    globalThis.kept = [run, run(process.argv[2])];
    const milliseconds = performance.now() - started;
    gc();
    const after = process.memoryUsage().heapUsed + process.memoryUsage().external;
    console.log(JSON.stringify({ heap: after - before, milliseconds }));`;
  const args = [
    '--expose-gc',
    '--input-type=module',
    '--eval',
    script,
    pathToFileURL(file).href,
    newsText(3000),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
