import fc from 'fast-check';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { readSettings } from '../../../lib/settings/read.ts';
import { settingsStore } from '../../../lib/settings/store.ts';
import { DEFAULT_SETTINGS, PANEL_WIDTH, SETTINGS_KEY, type Settings } from '../../../lib/settings.ts';
import { type FakeArea, fakeStorage } from '../settings/fake-storage.ts';
import { law } from './law.ts';

// The store says in the console where it keeps settings when it cannot synchronise them.
beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const area = fc.constantFrom('sync' as const, 'local' as const);
/** Settings as some version may have left them, whole, damaged, or not settings at all. */
const stored = fc.oneof(
  fc.anything(),
  fc.record(
    {
      version: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.anything()),
      theme: fc.constantFrom('dark', 'light', 'moon', 7),
      showDates: fc.oneof(fc.boolean(), fc.anything()),
      rules: fc.oneof(fc.array(fc.string()), fc.dictionary(fc.string(), fc.anything())),
      sites: fc.dictionary(fc.oneof(fc.domain(), fc.string()), fc.anything()),
      panel: fc.oneof(fc.record({ width: fc.double() }), fc.anything()),
      badge: fc.oneof(fc.boolean(), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

/** What can happen to stored settings, one thing after another. */
type Happening =
  | { what: 'load' }
  | { what: 'change'; theme: Settings['theme']; badge: boolean }
  | { what: 'fault'; area: 'sync' | 'local'; fails: FakeArea['fails'] }
  | { what: 'damage'; area: 'sync' | 'local'; to: unknown };
const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('load' as const) }),
    fc.record({
      what: fc.constant('change' as const),
      theme: fc.constantFrom<Settings['theme'][]>('system', 'light', 'dark'),
      badge: fc.boolean(),
    }),
    fc.record({
      what: fc.constant('fault' as const),
      area,
      fails: fc.constantFrom<FakeArea['fails'][]>('reading', 'writing', 'removing', null, null),
    }),
    fc.record({ what: fc.constant('damage' as const), area, to: stored }),
  ),
  { maxLength: 25 },
);

law(
  'storage',
  'any stored value is read as settings, and those are read as they are',
  stored,
  150,
  (value) => {
    const { settings } = readSettings(value);
    expect(kindsOf(settings)).toEqual(kindsOf(DEFAULT_SETTINGS));
    expect(settings.panel.width).toBeGreaterThanOrEqual(PANEL_WIDTH.least);
    expect(settings.panel.width).toBeLessThanOrEqual(PANEL_WIDTH.most);
    const { settings: again, refused } = readSettings({ version: 1, ...settings });
    expect(again).toEqual(settings);
    expect(refused).toEqual([]);
  },
);

law(
  'storage',
  'whatever befalls the store, loading answers, a change that was kept is there, and one that was not has lost nothing',
  happenings,
  150,
  async (course) => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    for (const happening of course) {
      if (happening.what === 'fault') storage.areas[happening.area].fails = happening.fails;
      else if (happening.what === 'damage') storage.areas[happening.area].items[SETTINGS_KEY] = happening.to;
      else if (happening.what === 'load') await store.load();
      else {
        const { theme, badge } = happening;
        const before = await store.load();
        const isKept = await store
          .change((settings) => ({ ...settings, theme, badge }))
          .then(
            () => true,
            () => false,
          );
        const after = await store.load();
        // A store that cannot be read says nothing of what it holds.
        if (after.trouble === null) {
          const expected = isKept ? { ...before.settings, theme, badge } : before.settings;
          expect(after.settings).toEqual(expected);
        }
      }
    }
  },
);

/** What kind of value each setting has; those whose keys are data, or that may be null, are left out. */
function kindsOf({ language: _, rules: __, sites: ___, panel, comfort, ...plain }: Settings): object {
  const kinds = (fields: object) => Object.entries(fields).map(([name, value]) => `${name}: ${typeof value}`);
  return [plain, panel, comfort].map((fields) => kinds(fields).sort());
}
