import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserName } from './places.ts';

/** What decides whether a browser can be installed without asking anybody. */
export interface Machine {
  platform: NodeJS.Platform;
  /** The user's number; 0 is root. Undefined where there is none (Windows). */
  user: number | undefined;
  /** The text of /etc/os-release, empty where there is none. */
  release: string;
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  const path = '/etc/os-release';
  return {
    platform: process.platform,
    user: process.getuid?.(),
    release: existsSync(path) ? readFileSync(path, 'utf8') : '',
  };
}

/** Whether apt may install packages here: root on Debian, Ubuntu or what is made from them. */
export function canInstall({ platform, user, release }: Machine): boolean {
  const families = /^ID(?:_LIKE)?=(.*)$/gm;
  const names = [...release.matchAll(families)].flatMap(([, value = '']) => value.match(/[a-z]+/g) ?? []);
  return platform === 'linux' && user === 0 && names.some((name) => name === 'debian' || name === 'ubuntu');
}

/** What a person has to do to get the browser, in one line. */
export function advice(name: BrowserName, { platform, release }: Machine): string {
  const product = PRODUCTS[name];
  if (canInstall({ platform, user: 0, release })) {
    return `No ${product} was found. Install it: sudo apt-get install ${PACKAGES[name]} (or run this as root, and it is done for you).`;
  }
  if (platform === 'darwin') return `No ${product} was found. Install it: brew install --cask ${CASKS[name]}`;
  return `No ${product} was found. Install it from ${SITES[name]}`;
}

/**
 * Installs a browser by apt, and a font with Persian letters where there is none.
 *
 * @param report told what is being done
 * @throws Error with apt's own words when it fails
 */
export function installByApt(name: BrowserName, report: (line: string) => void): void {
  const packages = [PACKAGES[name], ...(hasPersianFont() ? [] : ['fonts-dejavu'])];
  report(`installing ${packages.join(' and ')} by apt-get`);
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
}

const PRODUCTS: Record<BrowserName, string> = { chromium: 'Chrome or Chromium', firefox: 'Firefox' };
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const CASKS: Record<BrowserName, string> = { chromium: 'google-chrome', firefox: 'firefox' };
const SITES: Record<BrowserName, string> = {
  chromium: 'https://www.google.com/chrome/',
  firefox: 'https://www.mozilla.org/firefox/',
};

function hasPersianFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=fa'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function apt(args: string[]): void {
  const { status, error, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`);
}
