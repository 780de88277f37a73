import { BROWSER_NAMES } from './browsers.ts';
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

async function fuzz(part: PartName, count: number, options: FuzzOptions): Promise<boolean> {
  const { seed, path, law, browser } = options;
  const { project, file } = PARTS[part];
  const only = law ?? (project === 'browser' && browser ? `in ${browser}` : undefined);
  if (project === 'browser') {
    for (const name of browser ? [browser] : BROWSER_NAMES) {
      const { ok, output } = await buildExtension(name, 'open');
      if (ok) continue;
      console.error(output);
      return false;
    }
  }
  const filter = only === undefined ? [] : ['--testNamePattern', only.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')];
  const code = await showTool(
    'vitest',
    ['run', '--project', project, file, '--reporter=verbose', ...filter],
    {
      KHANA_SEED: String(seed),
      KHANA_COUNT: String(count),
      KHANA_SEQUENCES: String(count),
      ...(path === undefined ? {} : { KHANA_PATH: path }),
    },
  );
  return code === 0;
}
