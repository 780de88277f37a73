import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStart } from '../../../scripts/start/arguments.ts';
import { hasDisplay } from '../../../scripts/start/display.ts';
import { openTarget } from '../../../scripts/start/target.ts';

describe('parseStart', () => {
  it('asks for nothing in particular by itself', () => {
    const screenshot = expect.stringMatching(/\.output.khana\.png$/);
    expect(parseStart([], '/home/sara')).toEqual({ browser: null, target: null, screenshot });
  });

  it.each([
    [['--browser', 'firefox'], { browser: 'firefox' }],
    // Chrome is driven as Chromium is.
    [['--browser=chrome', 'page.html'], { browser: 'chromium', target: resolve('/home/sara/page.html') }],
    [
      ['../page.html', '--screenshot', 'a.png'],
      { target: resolve('/home/page.html'), screenshot: resolve('/home/sara/a.png') },
    ],
    [['https://news.example/1'], { target: 'https://news.example/1' }],
  ])('%j, as seen from where the person is', (args, expected) => {
    expect(parseStart(args, '/home/sara')).toMatchObject(expected);
  });

  it.each([
    [['--browser', 'safari'], 'not safari'],
    [['--brwser', 'firefox'], '--brwser'],
    [['a.html', 'b.html'], 'a.html b.html'],
    [['--screenshot', 'picture.jpg'], 'picture.jpg'],
  ])('names what is wrong in %j', (args, named) => {
    expect(() => parseStart(args)).toThrow(named);
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('%s %j: %s', (platform, environment, expected) => {
    expect(hasDisplay(platform, environment)).toBe(expected);
  });
});

describe('openTarget', () => {
  it('serves the sample story when nothing is named', async () => {
    const target = await openTarget(null);
    const response = await fetch(target.url);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<html lang="fa"');
    await target.close();
  });

  it('leaves an address alone', async () => {
    expect(await openTarget('https://news.example/1?a=b')).toMatchObject({
      url: 'https://news.example/1?a=b',
    });
  });

  it.each(['no/such/page.html', 'scripts', 'https://'])('refuses %s', async (argument) => {
    await expect(openTarget(argument)).rejects.toThrow(argument);
  });
});
