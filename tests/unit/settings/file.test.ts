import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../../lib/settings/file.ts';
import { SETTINGS_VERSION } from '../../../lib/settings/migrate.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

describe('the settings file', () => {
  it('gives back what was saved, the list of sites included', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      language: 'fa',
      rules: { ellipsis: true },
      sites: { 'example.ir': { mode: 'off' }, 'xn--mgbts8e.ir': { mode: 'dates', side: 'right' } },
    };
    expect(readSettingsFile(settingsFile(settings, '2024-11-06'))).toEqual({
      ok: true,
      settings,
      refused: [],
    });
  });

  it('reads a file that an older Khana saved', () => {
    const text = JSON.stringify({ khana: 'settings', settings: { showDates: false } });
    expect(readSettingsFile(text)).toMatchObject({ ok: true, settings: { dates: 'off' }, refused: [] });
  });

  it('names what does not fit', () => {
    const text = JSON.stringify({ khana: 'settings', settings: { version: 1, badge: true, scope: 'moon' } });
    expect(readSettingsFile(text)).toMatchObject({ ok: true, settings: { badge: true }, refused: ['scope'] });
  });

  it.each<[string, string, string]>([
    ['', 'not-json', 'an empty file'],
    ['{"khana":', 'not-json', 'half a file'],
    ['\u0000\u0001', 'not-json', 'no text at all'],
    ['null', 'not-settings', 'JSON that is nothing'],
    ['[]', 'not-settings', 'a list'],
    ['{"settings":{}}', 'not-settings', 'the settings of something else'],
    ['{"khana":"settings","settings":[]}', 'not-settings', 'a list of settings'],
    [
      `{"khana":"settings","settings":{"version":${SETTINGS_VERSION + 1}}}`,
      'newer',
      'a file of a newer Khana',
    ],
    [' '.repeat(1_000_001), 'too-large', 'ten pages of nothing'],
  ])('refuses %j: %s (%s)', (text, problem) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problem });
  });
});
