import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { buildExtension } from './build.ts';
import { showTool } from './command.ts';
import { FUZZ_USAGE, type FuzzOptions, PARTS, type PartName, parseFuzz } from './fuzz/arguments.ts';

process.exitCode = await main(process.argv.slice(2));

/** Tries the laws of the parts that are named, or of all, on inputs by chance. Each law is a test, and `npm test` tries fewer. */
async function main(args: string[]): Promise<number> {
  let options: FuzzOptions;
  try {
    options = parseFuzz(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${FUZZ_USAGE}`);
    return 2;
  }
  const broken: string[] = [];
  for (const part of options.parts) {
    const count = options.count ?? PARTS[part].count;
    console.log(`${part}: ${count} inputs from seed ${options.seed}`);
    if (!(await fuzz(part, count, options))) broken.push(part);
  }
  console.log(broken.length === 0 ? 'every law holds' : `broken: ${broken.join(', ')}`);
  return broken.length === 0 ? 0 : 1;
}

/** Runs the laws of a part; of the live page, in builds of the source as it is now. */
async function fuzz(part: PartName, count: number, options: FuzzOptions): Promise<boolean> {
  const { seed, path, law, browser } = options;
  const { project, file } = PARTS[part];
  const onPages = project === 'browser';
  if (onPages && !(await build(browser ? [browser] : BROWSER_NAMES))) return false;
  const only = law ?? (onPages && browser ? `in ${browser}` : '');
  const pattern = only.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const args = ['run', '--project', project, file, '--reporter=verbose', '--testNamePattern', pattern];
  const code = await showTool('vitest', args, {
    KHANA_SEED: String(seed),
    KHANA_COUNT: String(count),
    KHANA_SEQUENCES: String(count),
    ...(path === undefined ? {} : { KHANA_PATH: path }),
  });
  return code === 0;
}

async function build(browsers: readonly BrowserName[]): Promise<boolean> {
  for (const name of browsers) {
    const { ok, output } = await buildExtension(name, 'open');
    if (!ok) {
      console.error(output);
      return false;
    }
  }
  return true;
}
