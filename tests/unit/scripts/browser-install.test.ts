import { describe, expect, it } from 'vitest';
import { advice, canInstall } from '../../../scripts/browsers/install.ts';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\nVARIANT_ID=debianish\n';

describe('canInstall', () => {
  it.each([
    ['root on Debian', { platform: 'linux', user: 0, release: DEBIAN }, true],
    ['root on a child of Ubuntu', { platform: 'linux', user: 0, release: MINT }, true],
    ['anybody else on Debian', { platform: 'linux', user: 1000, release: DEBIAN }, false],
    [
      'root on Fedora, whatever its variant is called',
      { platform: 'linux', user: 0, release: FEDORA },
      false,
    ],
    ['Linux that does not say what it is', { platform: 'linux', user: 0, release: '' }, false],
    ['macOS', { platform: 'darwin', user: 0, release: '' }, false],
    ['Windows, which has no user numbers', { platform: 'win32', user: undefined, release: '' }, false],
  ] as const)('%s: %s', (_, machine, expected) => {
    expect(canInstall(machine)).toBe(expected);
  });
});

describe('advice', () => {
  it.each([
    ['firefox', { platform: 'linux', user: 1000, release: DEBIAN }, 'sudo apt-get install firefox-esr'],
    ['chromium', { platform: 'darwin', user: 501, release: '' }, 'brew install --cask google-chrome'],
    ['chromium', { platform: 'win32', user: undefined, release: '' }, 'https://www.google.com/chrome/'],
    ['firefox', { platform: 'linux', user: 0, release: FEDORA }, 'https://www.mozilla.org/firefox/'],
  ] as const)('says how to get %s on %o', (name, machine, words) => {
    expect(advice(name, machine)).toContain(words);
  });
});
