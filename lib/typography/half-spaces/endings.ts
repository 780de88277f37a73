import { spell } from '../lexicon/letters.ts';
import type { RuleName } from '../rules.ts';

/** What an ending asks of the word before it. */
export type Host = 'any' | 'adjective' | 'superlative' | 'silent-he' | 'ye';

/** An ending that stands apart from its word by a half-space, unless the word's last letter does not join. */
export interface Ending {
  letters: Uint8Array;
  host: Host;
  rule: RuleName;
}

/** Endings that stand apart, in the order in which they are tried: نشریه‌ای before نشری‌های. */
const APART: { endings: string; host: Host; rule: RuleName }[] = [
  { endings: 'ای', host: 'silent-he', rule: 'clitics' },
  { endings: 'هایشان هایمان هایتان هایند هاست هایی هایم هایت هایش های ها', host: 'any', rule: 'plurals' },
  { endings: 'ترین', host: 'superlative', rule: 'comparatives' },
  { endings: 'تری تر', host: 'adjective', rule: 'comparatives' },
  { endings: 'شان مان تان ایم اید اند ام ات اش', host: 'silent-he', rule: 'clitics' },
  { endings: 'شان مان تان ایم اید اند ای ام ات اش', host: 'ye', rule: 'clitics' },
  { endings: 'ی', host: 'silent-he', rule: 'ezafe' },
];

export const ENDINGS_APART: readonly Ending[] = APART.flatMap(({ endings, host, rule }) =>
  endings.split(' ').map((ending) => ({ letters: spell(ending), host, rule })),
);

/** Endings that are written together with their word. They change nothing, but the word before them may. */
export const ENDINGS_TOGETHER: readonly Uint8Array[] =
  'یشان یمان یتان انشان انمان شان مان تان انی ند یم ید یی ان ست ی م ت ش'.split(' ').map(spell);

/** Personal endings of the verb after its present stem; the past stem takes them too, or none. */
export const PERSONAL_ENDINGS: readonly Uint8Array[] = 'م ی د یم ید ند'.split(' ').map(spell);

/** Object pronouns that may follow the personal ending (می‌بیندش). */
export const OBJECT_PRONOUNS: readonly Uint8Array[] = 'شان مان تان ش م ت'.split(' ').map(spell);

/** Endings of the perfect, after the he of the participle (رفته‌اند). */
export const PERFECT_ENDINGS: readonly Uint8Array[] = 'ام ای ایم اید اند'.split(' ').map(spell);
