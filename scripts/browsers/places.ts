import { posix, win32 } from 'node:path';

/** The two engines Khana runs in. 'chromium' stands for Chrome too. */
export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable that names a browser's executable and goes before every other place. */
export const OVERRIDES: Record<BrowserName, string> = {
  chromium: 'KHANA_CHROMIUM',
  firefox: 'KHANA_FIREFOX',
};

/**
 * The paths where a browser's executable may be, the likeliest first: what PATH offers, then the places where
 * installers put it.
 */
export function browserPlaces(
  name: BrowserName,
  platform: NodeJS.Platform,
  environment: Environment,
): string[] {
  return [...onPath(COMMANDS[name], platform, environment), ...installedPlaces(name, platform, environment)];
}

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const LINUX_PLACES: Record<BrowserName, string[]> = {
  chromium: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  firefox: ['/opt/firefox/firefox', '/snap/bin/firefox'],
};

const MACOS_PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/** Below each of the folders where Windows keeps programs. */
const WINDOWS_PLACES: Record<BrowserName, string[]> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

function onPath(commands: readonly string[], platform: NodeJS.Platform, environment: Environment): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function installedPlaces(
  name: BrowserName,
  platform: NodeJS.Platform,
  environment: Environment,
): readonly string[] {
  if (platform === 'darwin') {
    const home = environment.HOME;
    return MACOS_PLACES[name].flatMap((place) => (home ? [place, posix.join(home, place)] : [place]));
  }
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((variable) => environment[variable] ?? []);
    return WINDOWS_PLACES[name].flatMap((place) => folders.map((folder) => win32.join(folder, place)));
  }
  return LINUX_PLACES[name];
}
