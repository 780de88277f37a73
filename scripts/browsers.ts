import { accessSync, constants, statSync } from 'node:fs';
import { advice, canInstall, installByApt, thisMachine } from './browsers/install.ts';
import { type BrowserName, browserPlaces, OVERRIDES } from './browsers/places.ts';

export { BROWSER_NAMES, type BrowserName } from './browsers/places.ts';

/**
 * The path of an installed browser's executable, null when there is none.
 *
 * @throws Error when KHANA_CHROMIUM or KHANA_FIREFOX names something that cannot be run
 */
export function findBrowser(name: BrowserName): string | null {
  const override = process.env[OVERRIDES[name]];
  if (override) {
    if (!isExecutable(override))
      throw new Error(`${OVERRIDES[name]} is ${override}, which is no program that runs`);
    return override;
  }
  return browserPlaces(name, process.platform, process.env).find(isExecutable) ?? null;
}

/**
 * The path of a browser's executable; installs the browser by apt where that can be done unasked.
 *
 * @param report told what is being installed
 * @throws Error that says what to install when there is no browser and none can be installed
 */
export function ensureBrowser(name: BrowserName, report: (line: string) => void = console.error): string {
  const found = findBrowser(name);
  if (found) return found;
  const machine = thisMachine();
  if (!canInstall(machine)) throw new Error(advice(name, machine));
  installByApt(name, report);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`apt-get installed something, and yet: ${advice(name, machine)}`);
  return installed;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
