import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { newsText } from './news-text.ts';
import type { BenchTable } from './table.ts';

const PROCESSES = 15;
const PASSAGES = 10;
const PASSAGE_LENGTH = 500;

const STEPS = ['read the script', 'run it', 'first look-up', 'first passage', 'passages 2 to 10'];

/** What a new process does: the script and the passages come on its standard input, its milliseconds go out. */
const MEASURE = `
const { script, passages } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const times = [performance.now()];
const lap = () => times.push(performance.now());
const compiled = new (require('node:vm').Script)(script);
lap();
compiled.runInThisContext();
lap();
khana.openLexicon();
khana.isPersian('خشت');
lap();
khana.tidy(passages[0]);
lap();
for (const passage of passages.slice(1)) khana.tidy(passage);
lap();
console.log(JSON.stringify(times.slice(1).map((time, index) => time - times[index])));
`;

/** What typography costs at first, in processes that have never run it: nothing is compiled or looked up yet. */
export async function bench(): Promise<BenchTable> {
  const script = await bundle();
  const passages = newsText(PASSAGES * PASSAGE_LENGTH)
    .replaceAll('\u200c', '')
    .split('\n')
    .filter((passage) => passage !== '')
    .slice(0, PASSAGES);
  const input = JSON.stringify({ script, passages });
  const runs = Array.from({ length: PROCESSES }, () => measure(input));
  const rows = STEPS.map((step, index) => {
    const times = runs.map((run) => run[index] ?? 0).sort((a, b) => a - b);
    return [step, ...[times[0], times[Math.floor(times.length / 2)]].map((time) => (time ?? 0).toFixed(1))];
  });
  return {
    title: 'Typography, the first time',
    note: `Milliseconds in ${PROCESSES} new processes, on made-up news without its half-spaces, ${Math.round(
      passages.join('').length / passages.length,
    )} characters a passage. The script holds the rules and the lexicon.`,
    columns: ['what', 'best', 'median'],
    rows,
  };
}

/** One script with tidying in it, as the extension has it. */
async function bundle(): Promise<string> {
  const entry = new URL('./typography-start-entry.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'khana' } },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

function measure(input: string): number[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', MEASURE], { input, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as number[];
}
