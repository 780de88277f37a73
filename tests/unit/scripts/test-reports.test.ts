import { describe, expect, it } from 'vitest';
import { judgeLint, type LinterMessage } from '../../../scripts/test/linter-report.ts';
import { countTests } from '../../../scripts/test/vitest-report.ts';

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
