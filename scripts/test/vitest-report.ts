import type { Outcome } from './outcome.ts';

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/**
 * Counts the tests of a run. Only what ran and held is passed: a test that was skipped or left to do is failed, so
 * is a file without a test, and so is a run that ended badly though each test held (an unhandled rejection, say).
 *
 * @param report null when the run left none
 */
export function countTests(report: VitestReport | null, exitCode: number, output: string): Outcome {
  if (!report) return { passed: 0, failed: 1, output: `${output}\nvitest left no report` };
  const complaints: string[] = [];
  let passed = 0;
  for (const file of report.testResults) {
    if (file.assertionResults.length === 0) complaints.push(`${file.name}: no test ran`);
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else complaints.push(`${status}: ${fullName}`);
    }
  }
  if (report.testResults.length === 0) complaints.push('no test file was found');
  if (exitCode !== 0 && complaints.length === 0) complaints.push(`vitest ended with exit code ${exitCode}`);
  return { passed, failed: complaints.length, output: [output, ...complaints].join('\n') };
}
