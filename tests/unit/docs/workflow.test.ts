import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { strategy?: { matrix?: { node?: number[] } }; steps: Step[] }>;
}

const workflow = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

/** npm's own commands that the workflow may use. */
const BUILT_IN = ['ci', 'audit'];

describe('the workflow', () => {
  it('tests as the README says, on every Node that is supported', () => {
    const { test } = workflow.jobs;
    expect(test?.strategy?.matrix?.node).toEqual([20, 22, 24]);
    expect(test?.steps.map(({ run }) => run)).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
  });

  it.each(steps.flatMap(({ run }) => run ?? []))('has the command: %s', (run) => {
    const [npm, first = '', second = ''] = run.split(' ');
    expect(npm).toBe('npm');
    const known = first === 'run' ? second in scripts : first in scripts || BUILT_IN.includes(first);
    expect(known).toBe(true);
  });

  it.each(steps.flatMap(({ uses }) => uses ?? []))(
    'takes an action by what it is, not by a name: %s',
    (uses) => {
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    },
  );

  it('may read the repository and no more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });
});
