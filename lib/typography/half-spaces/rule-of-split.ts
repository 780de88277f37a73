import type { RuleName } from '../rules.ts';
import { VERB_PREFIXES } from './verbs.ts';

/** The rule that a half-space belongs to, by the ending that begins after it or the prefix that ends before it. */
const BY_ENDING = new Map<string, RuleName>([
  ...named('ها های هایی هایم هایت هایش هایمان هایتان هایشان هایند هاست', 'plurals'),
  ...named('تر تری ترین ترها ترهای', 'comparatives'),
  ...named('ای ام ات اش ایم اید اند مان تان شان', 'clitics'),
  ...named('ی', 'ezafe'),
]);
const BY_PREFIX = new Map<string, RuleName>([
  ...VERB_PREFIXES.map((prefix): [string, RuleName] => [prefix, 'verb-prefixes']),
  ...named('بی هم پیش پس نا کم پر نیم تک ضد غیر فوق میان درون برون بین فرا', 'prefixes'),
]);

/**
 * @param before the part of the word before the half-space
 * @param after the part after it, up to the next half-space
 */
export function ruleOfSplit(before: string, after: string): RuleName {
  return BY_ENDING.get(after) ?? BY_PREFIX.get(before) ?? 'compounds';
}

function named(list: string, rule: RuleName): [string, RuleName][] {
  return list.split(' ').map((part) => [part, rule]);
}
