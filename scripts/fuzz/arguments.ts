import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/places.ts';

/** What `npm run fuzz` can try: the test file that holds its laws, and how many inputs it tries when none is said. */
export const PARTS = {
  engines: { project: 'unit', file: 'tests/unit/fuzz/engines.test.ts', count: 20_000 },
  html: { project: 'unit', file: 'tests/unit/fuzz/html.test.ts', count: 5_000 },
  messages: { project: 'unit', file: 'tests/unit/fuzz/messages.test.ts', count: 100_000 },
  storage: { project: 'unit', file: 'tests/unit/fuzz/storage.test.ts', count: 50_000 },
  page: { project: 'browser', file: 'tests/browser/page/model.test.ts', count: 2_000 },
} as const;

export type PartName = keyof typeof PARTS;

/** What `npm run fuzz` was asked for. */
export interface FuzzOptions {
  parts: PartName[];
  /** The first number of the chance that makes the inputs. */
  seed: number;
  /** Inputs for each law; undefined leaves it to the part. */
  count: number | undefined;
  /** Where among the inputs a failure was met, in fast-check's words. */
  path: string | undefined;
  /** The law to be tried, by its name; undefined is all. */
  law: string | undefined;
  /** The browser of the live page; undefined is both. */
  browser: BrowserName | undefined;
}

export const FUZZ_USAGE = `usage: npm run fuzz -- [${Object.keys(PARTS).join('|')}]… [--seed N] [--count N] [--browser chromium|firefox]
                        [--law NAME] [--path PATH]   (as a failure tells them, to repeat it)`;

/**
 * The options of a command line; without a seed, one that nobody has chosen.
 *
 * @throws Error that says which argument is wrong
 */
export function parseFuzz(args: string[], otherSeed = Date.now() % 1_000_000): FuzzOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: text, count: text, browser: text, law: text, path: text },
  });
  const all = Object.keys(PARTS) as PartName[];
  const unknown = positionals.filter((name) => !all.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`there is no part called ${unknown.join(', ')}`);
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (values.browser !== undefined && !browser)
    throw new Error(`there is no browser called ${values.browser}`);
  return {
    parts: positionals.length > 0 ? all.filter((part) => positionals.includes(part)) : all,
    seed: wholeNumber('--seed', values.seed, 0) ?? otherSeed,
    count: wholeNumber('--count', values.count, 1),
    path: values.path,
    law: values.law,
    browser,
  };
}

function wholeNumber(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
    throw new Error(`${name} is a whole number from ${least}, not ${value}`);
  }
  return number;
}
