import { readFileSync, writeFileSync } from 'node:fs';
import * as article from './bench/article.ts';
import * as dates from './bench/dates.ts';
import * as quotes from './bench/quotes.ts';
import { circumstances, printTable, report } from './bench/report.ts';
import type { BenchTable } from './bench/table.ts';
import * as typography from './bench/typography.ts';

const REPORT = 'docs/benchmarks.md';

/** The benchmarks by name, in the order of the report. */
const BENCHES: Record<string, () => Promise<BenchTable>> = {
  article: article.bench,
  dates: dates.bench,
  quotes: quotes.bench,
  typography: typography.bench,
};

process.exitCode = await main(process.argv.slice(2));

/** Runs the benchmarks that are named, or all of them; only a run of all is written down. */
async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(
      `no benchmark is called ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`,
    );
    return 2;
  }
  const tables: BenchTable[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
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
