import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { circumstances, printTable, report } from './bench/report.ts';
import type { BenchTable } from './bench/table.ts';

const FOLDER = new URL('./bench/', import.meta.url);
const REPORT = 'docs/benchmarks.md';

process.exitCode = await main(process.argv.slice(2));

/** Runs the benchmarks that are named, or all of them; only a run of all is written down. */
async function main(names: string[]): Promise<number> {
  const benches = await loadBenches();
  const unknown = names.filter((name) => !benches.has(name));
  if (unknown.length > 0) {
    console.error(
      `no benchmark is called ${unknown.join(', ')}; there are: ${[...benches.keys()].join(', ')}`,
    );
    return 2;
  }
  const tables: BenchTable[] = [];
  for (const [name, bench] of benches) {
    if (names.length > 0 && !names.includes(name)) continue;
    const table = await bench();
    console.log(`${printTable(table)}\n`);
    tables.push(table);
  }
  if (names.length === 0) {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    writeFileSync(REPORT, report(tables, circumstances('npm run bench', version)));
    console.log(`written to ${REPORT}`);
  }
  return 0;
}

/** The modules of the folder that export a benchmark, by name; the others serve them. */
async function loadBenches(): Promise<Map<string, () => Promise<BenchTable>>> {
  const benches = new Map<string, () => Promise<BenchTable>>();
  for (const file of readdirSync(FOLDER).sort()) {
    const { bench } = (await import(new URL(file, FOLDER).href)) as { bench?: () => Promise<BenchTable> };
    if (bench) benches.set(parse(file).name, bench);
  }
  return benches;
}
