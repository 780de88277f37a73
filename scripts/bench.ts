import { readFileSync, writeFileSync } from 'node:fs';
import * as article from './bench/article.ts';
import * as dates from './bench/dates.ts';
import * as growth from './bench/growth.ts';
import * as halfSpaces from './bench/half-spaces.ts';
import * as quotes from './bench/quotes.ts';
import { circumstances, printTable, report } from './bench/report.ts';
import type { BenchTable } from './bench/table.ts';
import * as typography from './bench/typography.ts';
import * as typographyStart from './bench/typography-start.ts';
import * as weight from './bench/weight.ts';

const REPORT = 'docs/benchmarks.md';

/** The benchmarks by name, in the order of the report. */
const BENCHES: Record<string, () => Promise<BenchTable>> = {
  article: article.bench,
  dates: dates.bench,
  quotes: quotes.bench,
  typography: typography.bench,
  'typography-start': typographyStart.bench,
  'half-spaces': halfSpaces.bench,
  growth: growth.bench,
  weight: weight.bench,
};

/** The libraries beside which Khana is set. */
const PEERS = ['chrono-node', 'virastar', '@persian-tools/persian-tools', '@mozilla/readability', 'defuddle'];

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
    const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
      devDependencies: Record<string, string>;
    };
    const where = circumstances('npm run bench', version);
    const versions = [where.versions, ...PEERS.map((peer) => `${peer} ${devDependencies[peer]}`)].join(', ');
    writeFileSync(REPORT, report(tables, { ...where, versions }));
    console.log(`written to ${REPORT}`);
  }
  return 0;
}
