import type { Migration, MigrationExample } from '../migrate.ts';

/**
 * Before, dates were shown or not; now the reader chooses where they stand. Before, the rules that were on were listed,
 * which would have left every rule of later versions off; now only what the reader has switched is kept.
 */
export const whereDatesStand: Migration = {
  to: 1,
  migrate({ showDates, rules, ...others }) {
    return {
      ...others,
      ...(typeof showDates === 'boolean' ? { dates: showDates ? 'beside' : 'off' } : {}),
      ...(Array.isArray(rules) ? { rules: switched(rules) } : {}),
    };
  },
};

/** Settings as the version before stored them, and what becomes of them. For the test. */
export const example: MigrationExample = {
  before: { language: 'fa', showDates: false, mendText: true, rules: ['arabic-letters', 'ellipsis'] },
  after: {
    language: 'fa',
    dates: 'off',
    mendText: true,
    rules: {
      'invisible-characters': false,
      'presentation-forms': false,
      kashida: false,
      'half-space-cleanup': false,
      spacing: false,
      punctuation: false,
      'quotation-marks': false,
      dashes: false,
      ellipsis: true,
      'verb-prefixes': false,
      plurals: false,
      comparatives: false,
      clitics: false,
      ezafe: false,
      prefixes: false,
      compounds: false,
      digits: false,
      direction: false,
    },
  },
};

/** The rules as they were in that version; all but one were on by themselves. */
const RULES_THEN = (
  'invisible-characters presentation-forms arabic-letters kashida half-space-cleanup spacing punctuation ' +
  'quotation-marks dashes ellipsis verb-prefixes plurals comparatives clitics ezafe prefixes compounds digits direction'
).split(' ');
const OFF_THEN = 'ellipsis';

function switched(on: readonly unknown[]): Record<string, boolean> {
  const changed = RULES_THEN.filter((name) => on.includes(name) === (name === OFF_THEN));
  return Object.fromEntries(changed.map((name) => [name, name === OFF_THEN]));
}
