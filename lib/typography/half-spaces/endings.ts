import { CODE_LIMIT, spell } from '../lexicon/letters.ts';
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

const ENDINGS_APART: readonly Ending[] = APART.flatMap(({ endings, host, rule }) =>
  endings.split(' ').map((ending) => ({ letters: spell(ending), host, rule })),
);

/** Endings that are written together with their word. They change nothing, but the word before them may. */
const TOGETHER = 'یشان یمان یتان یش انشان انمان شان مان تان انی ند یم ید یی ان ست ی م ت ش'
  .split(' ')
  .map(spell);

/** Of both kinds, those that end in a letter, by its code: no other needs to be tried on a word that ends in it. */
export const APART_BY_LAST = byLast(ENDINGS_APART, ({ letters }) => letters);
export const TOGETHER_BY_LAST = byLast(TOGETHER, (letters) => letters);

/** Personal endings that a verb takes after either stem. */
export const PERSONAL_ENDINGS: readonly Uint8Array[] = 'م ی یم ید ند'.split(' ').map(spell);
/** The personal ending that only the present stem takes. */
export const PRESENT_ENDING = spell('د');

/** Object pronouns that may follow the personal ending (می‌بیندش). */
export const OBJECT_PRONOUNS: readonly Uint8Array[] = 'شان مان تان ش م ت'.split(' ').map(spell);

/** Endings of the perfect, after the he of the participle (رفته‌اند). */
export const PERFECT_ENDINGS: readonly Uint8Array[] = 'ام ای ایم اید اند'.split(' ').map(spell);

/** Lists of items by the code of the last letter they are spelled with. */
export function byLast<Item>(items: readonly Item[], spelling: (item: Item) => Uint8Array): Item[][] {
  const lists = Array.from({ length: CODE_LIMIT }, (): Item[] => []);
  for (const item of items) lists[spelling(item).at(-1) ?? 0]?.push(item);
  return lists;
}
