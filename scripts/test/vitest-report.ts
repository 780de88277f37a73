import type { Outcome } from './outcome.ts';

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  testResults: FileResult[];
}

/** What one file of tests came to. */
export interface FileResult {
  name: string;
  status: string;
  /** Why the file broke before its tests could run; empty when they ran. */
  message?: string;
  assertionResults: TestResult[];
}

/** The outcome of a run, with what failed and why told apart from all that the run printed. */
export interface TestOutcome extends Outcome {
  complaints: string;
}

interface TestResult {
  fullName: string;
  status: string;
  failureMessages?: string[] | null;
}

/**
 * Counts the tests of a run. Only what ran and held is passed: a test that was skipped or left to do is failed, so
 * is a file without a test, and so is a run that ended badly though each test held (an unhandled rejection, say).
 *
 * @param report null when the run left none
 * @returns its output says first what failed and why, then all that the run printed
 */
export function countTests(report: VitestReport | null, exitCode: number, output: string): TestOutcome {
  if (!report) return outcome(0, ['vitest left no report'], output);
  const complaints = report.testResults.flatMap(complaintsOf);
  const passed = report.testResults.flatMap((file) => file.assertionResults.filter(held)).length;
  if (report.testResults.length === 0) complaints.push('no test file was found');
  if (exitCode !== 0 && complaints.length === 0) complaints.push(`vitest ended with exit code ${exitCode}`);
  return outcome(passed, complaints, output);
}

/** The files of a run in which something failed, as Vitest names them. */
export function failedFiles(report: VitestReport): string[] {
  return report.testResults.filter((file) => complaintsOf(file).length > 0).map((file) => file.name);
}

/** A report in which the files that were run again stand as they came out then. */
export function withSecondRun(first: VitestReport, second: VitestReport): VitestReport {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  return { testResults: first.testResults.map((file) => again.get(file.name) ?? file) };
}

function outcome(passed: number, all: readonly string[], output: string): TestOutcome {
  const complaints = all.join('\n');
  return { passed, failed: all.length, complaints, output: `${complaints}\n${output}` };
}

function complaintsOf({ name, message, assertionResults }: FileResult): string[] {
  if (assertionResults.length === 0) return [`${name}: no test ran\n${message ?? ''}`.trimEnd()];
  return assertionResults.filter((test) => !held(test)).map(complaintOf);
}

function complaintOf({ fullName, status, failureMessages }: TestResult): string {
  const reasons = (failureMessages ?? []).map((reason) => reason.replace(/^/gm, '  '));
  return [`${status}: ${fullName}`, ...reasons].join('\n');
}

function held({ status }: TestResult): boolean {
  return status === 'passed';
}
