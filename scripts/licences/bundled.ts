import { build } from 'wxt';
import { BROWSER_NAMES } from '../browsers.ts';
import { TARGETS } from '../build.ts';

/** Its own folder, so that the builds that others look at are left alone. */
const OUTPUT = '.output/licences';

/**
 * The npm packages of which code is in what people install: found by building for both browsers and asking the bundler
 * what it kept.
 */
export async function bundledPackages(): Promise<Set<string>> {
  const packages = new Set<string>();
  for (const browser of BROWSER_NAMES) {
    await build({
      browser: TARGETS[browser],
      outDir: OUTPUT,
      logger: SILENT,
      vite: () => ({
        logLevel: 'error',
        plugins: [
          {
            name: 'khana:bundled-packages',
            generateBundle(_, bundle) {
              for (const file of Object.values(bundle)) {
                if (file.type !== 'chunk') continue;
                for (const name of file.moduleIds.map(packageOf)) if (name) packages.add(name);
              }
            },
          },
        ],
      }),
    });
  }
  return packages;
}

/** The package that a module belongs to; undefined for our own. */
export function packageOf(path: string): string | undefined {
  const helper = /^\0(rolldown|vite)\//.exec(path)?.[1];
  return helper ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
}

const SILENT = {
  debug() {},
  log() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
  success() {},
  level: 0,
};
