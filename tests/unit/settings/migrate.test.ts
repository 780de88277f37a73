import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrated, SETTINGS_VERSION } from '../../../lib/settings/migrate.ts';
import { readSettings } from '../../../lib/settings/read.ts';

describe('the migrations', () => {
  it('lead from each version to the next without a gap', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(MIGRATIONS.map((step) => [step.to, step] as const))(
    'to %i do what their example says',
    (_, step) => {
      expect(step.migrate(step.example.before)).toEqual(step.example.after);
    },
  );

  it.each(MIGRATIONS.map((step) => [step.to, step] as const))('to %i survive damaged settings', (_, step) => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (before) => {
        expect(typeof step.migrate(before)).toBe('object');
      }),
    );
  });

  it('bring the oldest settings to what is read today', () => {
    const { settings, refused } = readSettings(MIGRATIONS[0]?.example.before);
    expect(refused).toEqual([]);
    expect(settings).toMatchObject({ language: 'fa', dates: 'off', mendText: true });
    expect(settings.rules).toMatchObject({ ellipsis: true, digits: false });
    expect(settings.rules['arabic-letters']).toBeUndefined();
  });

  it('leave settings of this version and of a newer one alone', () => {
    const now = { version: SETTINGS_VERSION, showDates: false };
    expect(migrated(now)).toEqual({ value: now, version: SETTINGS_VERSION });
    const newer = { version: SETTINGS_VERSION + 5, dates: 'sideways' };
    expect(migrated(newer)).toEqual({ value: newer, version: SETTINGS_VERSION + 5 });
  });
});
