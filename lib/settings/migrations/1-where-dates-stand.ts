import type { Migration } from '../migrate.ts';

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
  example: {
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
  },
};

/** The rules as they were in that version, and whether they were on by themselves. */
const RULES_THEN: readonly [name: string, on: boolean][] = [
  ['invisible-characters', true],
  ['presentation-forms', true],
  ['arabic-letters', true],
  ['kashida', true],
  ['half-space-cleanup', true],
  ['spacing', true],
  ['punctuation', true],
  ['quotation-marks', true],
  ['dashes', true],
  ['ellipsis', false],
  ['verb-prefixes', true],
  ['plurals', true],
  ['comparatives', true],
  ['clitics', true],
  ['ezafe', true],
  ['prefixes', true],
  ['compounds', true],
  ['digits', true],
  ['direction', true],
];

function switched(on: readonly unknown[]): Record<string, boolean> {
  return Object.fromEntries(
    RULES_THEN.filter(([name, byItself]) => on.includes(name) !== byItself).map(([name, byItself]) => [
      name,
      !byItself,
    ]),
  );
}
