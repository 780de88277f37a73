import { describe, expect, it } from 'vitest';
import { judgeLint, type LinterMessage } from '../../../scripts/test/linter-report.ts';
import { countTests, failedFiles, withSecondRun } from '../../../scripts/test/vitest-report.ts';

function file(...statuses: string[]) {
  return {
    name: 'a.test.ts',
    status: 'passed',
    assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
  };
}

describe('countTests', () => {
  it.each([
    ['all held', [file('passed', 'passed')], 0, 2, 0],
    ['one failed', [file('passed', 'failed')], 1, 1, 1],
    ['a skipped test is a failed one', [file('passed', 'skipped')], 0, 1, 1],
    ['so is one that is still to do', [file('todo', 'pending')], 0, 0, 2],
    ['a file that broke before its first test', [file('passed'), file()], 1, 1, 1],
    ['no file at all', [], 1, 0, 1],
    ['an error outside every test', [file('passed')], 1, 1, 1],
  ])('%s', (_, testResults, exitCode, passed, failed) => {
    expect(countTests({ testResults }, exitCode, '')).toMatchObject({ passed, failed });
  });

  it('fails a run that left no report, and shows what the run printed', () => {
    const outcome = countTests(null, 0, 'out of memory');
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(outcome.output).toContain('out of memory');
  });
});

describe('a second run of what failed', () => {
  const broken = { name: 'b.test.ts', status: 'failed', message: 'no browser', assertionResults: [] };
  const failed = {
    ...file('passed', 'failed'),
    name: 'c.test.ts',
  };

  it('is of the files in which a test failed, and of those that broke before their first', () => {
    expect(failedFiles({ testResults: [file('passed'), broken, failed] })).toEqual([
      'b.test.ts',
      'c.test.ts',
    ]);
  });

  it('stands in the place of the first, and what fails again has failed', () => {
    const first = { testResults: [file('passed'), broken, failed] };
    const second = { testResults: [{ ...file('passed', 'passed'), name: 'b.test.ts' }, failed] };
    expect(countTests(withSecondRun(first, second), 1, '')).toMatchObject({ passed: 4, failed: 1 });
  });
});

it('says first what failed and why', () => {
  const test = { fullName: 'test 0', status: 'failed', failureMessages: ['expected 1 to be 2\nat a.ts:3'] };
  const report = { ...file(), assertionResults: [test] };
  expect(countTests({ testResults: [report] }, 1, 'much else').output).toBe(
    'failed: test 0\n  expected 1 to be 2\n  at a.ts:3\nmuch else',
  );
});

describe('judgeLint', () => {
  const files: Record<string, string> = {
    'reader.js': 'e.dangerouslySetInnerHTML;e.innerHTML=t',
    'popup.js': 'e.dangerouslySetInnerHTML;e.innerHTML=t',
    'background.js': 'e.innerHTML=t',
  };
  const inner = (name: string): LinterMessage => ({
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: name,
  });

  it.each([
    ['nothing said', [], 1],
    ["Preact's own assignment, once in each bundle", [inner('reader.js'), inner('popup.js')], 1],
    ['a second one in the same bundle is ours', [inner('reader.js'), inner('reader.js')], 0],
    ['one in a bundle without Preact is ours', [inner('background.js')], 0],
    ['any other warning', [{ code: 'DANGEROUS_EVAL', message: '', file: 'reader.js' }], 0],
    ['a warning of no file', [{ code: 'UNSAFE_VAR_ASSIGNMENT', message: '' }], 0],
  ])('%s', (_, warnings, passed) => {
    const outcome = judgeLint({ errors: [], warnings, notices: [] }, (name) => files[name] ?? '');
    expect(outcome.passed).toBe(passed);
  });

  it('lets no error and no notice through', () => {
    const said = [{ code: 'MANIFEST_UNUSED', message: 'unused' }];
    expect(judgeLint({ errors: said, warnings: [], notices: [] }, () => '').failed).toBe(1);
    expect(judgeLint({ errors: [], warnings: [], notices: said }, () => '').failed).toBe(1);
  });
});
