import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/places.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Null leaves the choice to what is installed. */
  browser: BrowserName | null;
  /** The path of a file, or a web address; null is the sample story. */
  target: string | null;
  /** The path of the picture to be written. */
  screenshot: string;
}

export const USAGE = `usage: npm start [-- [FILE|URL] [--browser chromium|firefox] [--screenshot PATH]]`;

/**
 * The options of a command line.
 *
 * @param from the folder the person is in, which npm leaves for the project's root
 * @throws Error that says which argument is wrong
 */
export function parseStart(args: string[], from = process.env.INIT_CWD ?? process.cwd()): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { browser: { type: 'string' }, screenshot: { type: 'string' } },
  });
  const [target] = positionals;
  const { screenshot } = values;
  if (positionals.length > 1) throw new Error(`one page at a time: ${positionals.join(' ')}`);
  if (screenshot && !screenshot.endsWith('.png'))
    throw new Error(`a screenshot is a .png file: ${screenshot}`);
  return {
    browser: browserNamed(values.browser),
    target: target === undefined || isAddress(target) ? (target ?? null) : resolve(from, target),
    screenshot: screenshot ? resolve(from, screenshot) : DEFAULT_SCREENSHOT,
  };
}

/** Whether an argument is a web address rather than the path of a file. */
export function isAddress(argument: string): boolean {
  return /^https?:/i.test(argument);
}

const DEFAULT_SCREENSHOT = resolve('.output', 'khana.png');

/** The browser a person means; Chrome is driven as Chromium is. */
function browserNamed(name: string | undefined): BrowserName | null {
  if (name === undefined) return null;
  const known = name === 'chrome' ? 'chromium' : BROWSER_NAMES.find((browser) => browser === name);
  if (!known) throw new Error(`--browser is one of ${BROWSER_NAMES.join(', ')}, not ${name}`);
  return known;
}
