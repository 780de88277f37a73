import type { Outcome } from './test/outcome.ts';
import { STEPS, type Step } from './test/steps.ts';

process.exitCode = await main();

/** Takes every step, tells of each, and ends with `N passed, N failed`. */
async function main(): Promise<number> {
  const broken = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    const started = performance.now();
    const outcome = await take(step, broken);
    tell(step.name, outcome, performance.now() - started);
    passed += outcome.passed;
    failed += outcome.failed;
    if (outcome.failed > 0) broken.add(step.name);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The outcome of a step; a step whose ground is missing is not taken, and fails for that reason. */
async function take(step: Step, broken: ReadonlySet<string>): Promise<Outcome> {
  const missing = step.needs?.filter((name) => broken.has(name)) ?? [];
  if (missing.length > 0)
    return { passed: 0, failed: 1, output: `not run, for want of: ${missing.join(', ')}` };
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: (error as Error).message };
  }
}

function tell(name: string, { passed, failed, output, notice }: Outcome, milliseconds: number): void {
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  const tests = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${mark} ${name} (${(milliseconds / 1000).toFixed(1)} s${tests})`);
  if (failed > 0) console.log(indent(output));
  if (notice) console.log(indent(notice));
}

function indent(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '       ');
}
