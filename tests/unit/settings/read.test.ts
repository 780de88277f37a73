import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../../lib/settings/migrate.ts';
import { readSettings } from '../../../lib/settings/read.ts';
import { DEFAULT_SETTINGS, rulesInForce, type Settings } from '../../../lib/settings.ts';
import { HOUSE_RULES } from '../../../lib/typography/rules.ts';

const version = SETTINGS_VERSION;

describe('readSettings', () => {
  it.each<[string, unknown, Partial<Settings>, string[]]>([
    ['nothing stored yet', undefined, {}, []],
    ['an empty object', { version }, {}, []],
    [
      'every plain field',
      { version, language: 'fa', theme: 'dark', badge: true },
      { language: 'fa', theme: 'dark', badge: true },
      [],
    ],
    [
      'a field that does not fit beside one that does',
      { version, dates: 'above', badge: true },
      { badge: true },
      ['dates'],
    ],
    ['a truthy value that is no boolean', { version, mendText: 1 }, {}, ['mendText']],
    ['a field of no version', { version, telemetry: true }, {}, []],
    // Null is a value of `language` alone: it follows the browser.
    ['null where it means something', { version, language: null }, { language: null }, []],
    ['null where it means nothing', { version, theme: null }, {}, ['theme']],
    ['text instead of settings', 'settings', {}, ['']],
    ['a list instead of settings', [1, 2], {}, ['']],
    [
      'a part of a part',
      { version, panel: { width: 9000, push: true } },
      { panel: { ...DEFAULT_SETTINGS.panel, push: true } },
      ['panel.width'],
    ],
    ['a part that is no object', { version, comfort: 'large' }, {}, ['comfort']],
    ['a number that is none', { version, comfort: { size: Number.NaN } }, {}, ['comfort.size']],
    [
      'a rule of no version',
      { version, rules: { spacing: false, rhyme: true } },
      { rules: { spacing: false } },
      ['rules.rhyme'],
    ],
    [
      'sites, good and bad',
      {
        version,
        sites: { 'example.ir': { mode: 'off' }, 'no host': { mode: 'on' }, 'a.ir': { mode: 'loud' } },
      },
      { sites: { 'example.ir': { mode: 'off' } } },
      ['sites.no host', 'sites.a.ir'],
    ],
    [
      'the side alone, for a site',
      { version, sites: { 'a.ir': { side: 'right' } } },
      { sites: { 'a.ir': { side: 'right' } } },
      [],
    ],
  ])('reads %s', (_, stored, expected, refused) => {
    const read = readSettings(stored);
    expect(read.settings).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    expect(read.refused).toEqual(refused);
  });

  it('knows settings of a newer Khana', () => {
    expect(readSettings({ version: version + 1, badge: true })).toMatchObject({
      newer: true,
      settings: { badge: true },
    });
    expect(readSettings({ version }).newer).toBe(false);
  });

  it('leaves the names that every object has alone', () => {
    const stored = JSON.parse(
      '{"version":1,"__proto__":{"badge":true},"sites":{"__proto__":{"mode":"off"}}}',
    );
    const { settings } = readSettings(stored);
    expect(settings.badge).toBe(false);
    expect(Object.keys(settings.sites)).toEqual([]);
  });

  it('makes settings of anything, and the same settings of what it made', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = readSettings(stored);
        expect(readSettings({ version, ...settings })).toEqual({ settings, refused: [], newer: false });
      }),
    );
  });
});

describe('rulesInForce', () => {
  it('is the house style with what the reader has switched', () => {
    expect(rulesInForce({ rules: {} })).toEqual(HOUSE_RULES);
    const switched = rulesInForce({ rules: { ellipsis: true, digits: false } });
    expect(switched.has('ellipsis')).toBe(true);
    expect(switched.has('digits')).toBe(false);
    expect(switched.has('spacing')).toBe(true);
  });
});
