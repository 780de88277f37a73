import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES, type BrowserName, ensureBrowser } from '../browsers.ts';
import { buildExtension, buildFolder, type Variant } from '../build.ts';
import { runTool } from '../command.ts';
import { judgeLint, type LinterReport } from './linter-report.ts';
import { check, type Outcome, parseReport } from './outcome.ts';
import { browserTests, unitTests } from './vitest.ts';

/** One of the things `npm test` looks at. */
export interface Step {
  name: string;
  /** Steps without which this one would look at something old or missing. */
  needs?: string[];
  run(): Promise<Outcome>;
}

/** All that `npm test` looks at, in order. */
export const STEPS: readonly Step[] = [
  ...BROWSER_NAMES.map((name) => ({ name: `${name} is here`, run: () => hasBrowser(name) })),
  { name: 'types', run: () => tool('tsc', '--noEmit') },
  { name: 'types of the pure folders', run: () => tool('tsc', '--noEmit', '-p', 'lib/tsconfig.json') },
  {
    name: 'lint and format',
    run: () => tool('biome', 'ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off'),
  },
  { name: 'unit tests', run: unitTests },
  ...BROWSER_NAMES.flatMap((name) => [build(name, 'release'), build(name, 'open')]),
  { name: 'add-ons linter', needs: [buildStep('firefox', 'release')], run: lintAddon },
  {
    name: 'browser tests',
    needs: BROWSER_NAMES.flatMap((name) => [
      `${name} is here`,
      buildStep(name, 'release'),
      buildStep(name, 'open'),
    ]),
    run: browserTests,
  },
];

async function hasBrowser(name: BrowserName): Promise<Outcome> {
  return check(true, ensureBrowser(name));
}

async function tool(name: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await runTool(name, args);
  return check(code === 0, output);
}

function buildStep(name: BrowserName, variant: Variant): string {
  return `${variant} build for ${name}`;
}

function build(name: BrowserName, variant: Variant): Step {
  return {
    name: buildStep(name, variant),
    async run() {
      const { ok, output } = await buildExtension(name, variant);
      return check(ok, output);
    },
  };
}

async function lintAddon(): Promise<Outcome> {
  const folder = buildFolder('firefox', 'release');
  const { stdout, output } = await runTool('addons-linter', ['--output', 'json', '--boring', folder]);
  const report = parseReport<LinterReport>(stdout);
  if (!report) return check(false, output);
  return judgeLint(report, (file) => readFileSync(join(folder, file), 'utf8'));
}
