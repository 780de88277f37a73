import { describe, expect, it } from 'vitest';
import {
  hostOf,
  planFor,
  type SitePlan,
  settingsOn,
  siteChoice,
  withSiteMode,
  withSiteSide,
} from '../../../lib/settings/sites.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

const settings = (fields: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...fields });

describe('hostOf', () => {
  it.each<[string, string | null]>([
    ['https://www.example.ir/news/12?x=1#top', 'example.ir'],
    ['example.ir', 'example.ir'],
    ['  EXAMPLE.ir  ', 'example.ir'],
    ['*.example.ir', 'example.ir'],
    ['news.example.ir:8080/page', 'news.example.ir'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['localhost', 'localhost'],
    // A dot at the end names the same host.
    ['example.ir.', 'example.ir'],
    // www.ir is a site of its own, not the whole of .ir
    ['www.ir', 'www.ir'],
    ['خبر.ایران', 'xn--ngblk.xn--mgba3a4f16a'],
    ['about:addons', null],
    ['chrome://extensions', null],
    ['file:///home/story.html', null],
    ['moz-extension://b5a1f3d2/options.html', null],
    ['two words', null],
    ['', null],
    ['http://', null],
    ['http://user@example.ir', null],
    [`${'a'.repeat(300)}.ir`, null],
  ])('%s is %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});

describe('siteChoice', () => {
  const sites = { 'example.ir': { mode: 'off' }, 'news.example.ir': { mode: 'dates' } } as const;
  it.each<[string, object]>([
    ['https://example.ir/', { mode: 'off' }],
    ['https://www.example.ir/a', { mode: 'off' }],
    ['https://sport.example.ir/a', { mode: 'off' }],
    // The nearest domain decides.
    ['https://news.example.ir/a', { mode: 'dates' }],
    ['https://old.news.example.ir/a', { mode: 'dates' }],
    // Another site that merely ends alike.
    ['https://myexample.ir/', {}],
    ['https://ir/', {}],
    ['about:blank', {}],
    // A host named like something every object has.
    ['https://constructor/', {}],
  ])('on %s', (url, choice) => {
    expect(siteChoice({ sites }, url)).toEqual(choice);
  });
});

describe('planFor', () => {
  const sites = {
    'off.ir': { mode: 'off' },
    'dates.ir': { mode: 'dates' },
    'on.ir': { mode: 'on' },
    'side.ir': { side: 'right' },
  } as const;
  it.each<[Settings['scope'], string, SitePlan]>([
    ['all', 'other.ir', { mode: 'on', starts: 'persian' }],
    ['all', 'off.ir', { mode: 'off', starts: 'asked' }],
    ['all', 'dates.ir', { mode: 'dates', starts: 'persian' }],
    ['news', 'other.ir', { mode: 'on', starts: 'news' }],
    ['news', 'on.ir', { mode: 'on', starts: 'persian' }],
    ['chosen', 'other.ir', { mode: 'on', starts: 'asked' }],
    ['chosen', 'on.ir', { mode: 'on', starts: 'persian' }],
    // A side for the panel does not choose the site.
    ['chosen', 'side.ir', { mode: 'on', starts: 'asked' }],
    ['click', 'other.ir', { mode: 'on', starts: 'asked' }],
    ['click', 'dates.ir', { mode: 'dates', starts: 'persian' }],
  ])('with scope %s on %s', (scope, host, plan) => {
    expect(planFor(settings({ scope, sites }), `https://${host}/`)).toEqual(plan);
  });
});

describe('settingsOn', () => {
  it('takes away what is off on the site, and puts the panel on its side', () => {
    const all = settings({
      sites: { 'off.ir': { mode: 'off' }, 'dates.ir': { mode: 'dates', side: 'right' } },
    });
    expect(settingsOn(all, 'https://other.ir/')).toEqual(all);
    expect(settingsOn(all, 'https://off.ir/')).toMatchObject({ dates: 'off', mendText: false });
    expect(settingsOn(all, 'https://dates.ir/')).toMatchObject({
      dates: 'beside',
      mendText: false,
      panel: { side: 'right' },
    });
  });
});

describe('withSiteMode', () => {
  it('sets a mode, changes it and takes it away, and keeps the side', () => {
    const off = withSiteMode(settings({}), 'a.ir', 'off');
    expect(off.sites).toEqual({ 'a.ir': { mode: 'off' } });
    expect(withSiteMode(off, 'a.ir', 'dates').sites).toEqual({ 'a.ir': { mode: 'dates' } });
    expect(withSiteMode(off, 'a.ir', null).sites).toEqual({});
    const sided = settings({ sites: { 'a.ir': { mode: 'off', side: 'left' } } });
    expect(withSiteMode(sided, 'a.ir', null).sites).toEqual({ 'a.ir': { side: 'left' } });
  });
});

describe('withSiteSide', () => {
  it('sets a side, changes it and takes it away, and keeps the mode', () => {
    const left = withSiteSide(settings({}), 'a.ir', 'left');
    expect(left.sites).toEqual({ 'a.ir': { side: 'left' } });
    expect(withSiteSide(left, 'a.ir', 'right').sites).toEqual({ 'a.ir': { side: 'right' } });
    expect(withSiteSide(left, 'a.ir', null).sites).toEqual({});
    const off = settings({ sites: { 'a.ir': { mode: 'off', side: 'left' } } });
    expect(withSiteSide(off, 'a.ir', null).sites).toEqual({ 'a.ir': { mode: 'off' } });
  });
});
