import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/places.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Null leaves the choice to what is installed. */
  browser: BrowserName | null;
  /** A file or an address; null is the sample story. */
  target: string | null;
  screenshot: string;
}

export const USAGE = `usage: npm start [-- [FILE|URL] [--browser chromium|firefox] [--screenshot PATH]]`;

/**
 * The options of a command line.
 *
 * @throws Error that says which argument is wrong
 */
export function parseStart(args: string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { browser: { type: 'string' }, screenshot: { type: 'string', default: '.output/khana.png' } },
  });
  if (positionals.length > 1) throw new Error(`one page at a time: ${positionals.join(' ')}`);
  if (!values.screenshot.endsWith('.png'))
    throw new Error(`a screenshot is a .png file: ${values.screenshot}`);
  return {
    browser: browserNamed(values.browser),
    target: positionals[0] ?? null,
    screenshot: values.screenshot,
  };
}

/** The browser a person means; Chrome is driven as Chromium is. */
export function browserNamed(name: string | undefined): BrowserName | null {
  if (name === undefined) return null;
  const known = name === 'chrome' ? 'chromium' : BROWSER_NAMES.find((browser) => browser === name);
  if (!known) throw new Error(`--browser is one of ${BROWSER_NAMES.join(', ')}, not ${name}`);
  return known;
}
