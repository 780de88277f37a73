import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MIGRATIONS,
  type MigrationExample,
  migrated,
  SETTINGS_VERSION,
} from '../../../lib/settings/migrate.ts';
import { example as first } from '../../../lib/settings/migrations/1-where-dates-stand.ts';
import { readSettings } from '../../../lib/settings/read.ts';

/** In the order of their versions. */
const EXAMPLES: readonly MigrationExample[] = [first];

describe('the migrations', () => {
  it('lead from each version to the next without a gap', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('have an example each', () => {
    expect(EXAMPLES.length).toBe(MIGRATIONS.length);
  });

  it.each(EXAMPLES.map((example, index) => [index + 1, example] as const))(
    'to %i do what their example says',
    (to, example) => {
      expect(MIGRATIONS[to - 1]?.migrate(example.before)).toEqual(example.after);
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
    const { settings, refused } = readSettings(EXAMPLES[0]?.before);
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
