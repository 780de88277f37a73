import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../command.ts';
import { type Outcome, parseReport } from './outcome.ts';
import { countTests, failedFiles, type VitestReport, withSecondRun } from './vitest-report.ts';

/** The tests that need no browser. */
export async function unitTests(): Promise<Outcome> {
  const { report, code, output } = await vitest('unit');
  return countTests(report, code, output);
}

/**
 * The tests in real browsers. On a busy machine a browser now and then misses a moment, so a file in which something
 * failed is run once more from its beginning, alone: what fails again has failed, what holds now is told of.
 */
export async function browserTests(): Promise<Outcome> {
  const first = await vitest('browser');
  const atFirst = countTests(first.report, first.code, first.output);
  const files = first.report ? failedFiles(first.report) : [];
  if (!first.report || files.length === 0) return atFirst;

  const second = await vitest('browser', files);
  const report = second.report && withSecondRun(first.report, second.report);
  const notice = `held only at the second try, or not at all:\n${atFirst.complaints}`;
  return { ...countTests(report, second.code, second.output), notice };
}

/** What a run of Vitest came to. */
interface Run {
  /** Null when it broke off. */
  report: VitestReport | null;
  code: number;
  output: string;
}

async function vitest(project: string, files: readonly string[] = []): Promise<Run> {
  const file = join('.output', 'tests', `${project}.json`);
  mkdirSync(join('.output', 'tests'), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest', ['run', '--project', project, ...reporters, ...files]);
  return { report: parseReport<VitestReport>(readText(file)), code, output };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A run that broke off leaves no report; the caller counts that as a failure.
    return '';
  }
}
