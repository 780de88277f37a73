import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../../scripts/browsers/places.ts';

describe('browserPlaces', () => {
  it('looks along PATH before the usual places, the plain name first', () => {
    const places = browserPlaces('chromium', 'linux', { PATH: '/usr/local/bin:/usr/bin' });
    expect(places.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(places.indexOf('/usr/bin/google-chrome')).toBeGreaterThan(places.indexOf('/usr/bin/chromium'));
    expect(places.at(-1)).toBe('/snap/bin/chromium');
  });

  it.each([
    ['chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', '/Users/sara/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ] as const)('knows where macOS keeps %s: %s', (name, place) => {
    expect(browserPlaces(name, 'darwin', { HOME: '/Users/sara' })).toContain(place);
  });

  it.each([
    ['chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    // Windows writes Path, and lists folders with semicolons.
    ['firefox', 'D:\\tools\\firefox.exe'],
  ] as const)('knows where Windows keeps %s: %s', (name, place) => {
    const environment = { PROGRAMFILES: 'C:\\Program Files', Path: 'D:\\tools;D:\\more' };
    expect(browserPlaces(name, 'win32', environment)).toContain(place);
  });

  it('has something to offer without any environment', () => {
    expect(browserPlaces('firefox', 'linux', {})).toEqual(['/opt/firefox/firefox', '/snap/bin/firefox']);
    expect(browserPlaces('firefox', 'win32', {})).toEqual([]);
  });
});
