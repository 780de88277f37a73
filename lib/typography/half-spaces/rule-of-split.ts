import type { RuleName } from '../rules.ts';

/** The rule that a half-space belongs to, by the endings that begin after it and the prefixes that end before it. */
const AFTER: [RegExp, RuleName][] = [
  [/^ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|یند|ست)?$/, 'plurals'],
  [/^تر(?:ی|ین|ها|های)?$/, 'comparatives'],
  [/^(?:ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان)$/, 'clitics'],
  [/^ی$/, 'ezafe'],
];
const BEFORE: [RegExp, RuleName][] = [
  [/^(?:باز|بر|در|فرو|فرا|وا|ور)?ن?می$/, 'verb-prefixes'],
  [/^(?:بی|هم|پیش|پس|نا|کم|پر|نیم|تک|ضد|غیر|فوق|میان|درون|برون|بین|فرا)$/, 'prefixes'],
];

/**
 * @param before the part of the word before the half-space
 * @param after the part after it, up to the next half-space
 */
export function ruleOfSplit(before: string, after: string): RuleName {
  const named = AFTER.find(([pattern]) => pattern.test(after)) ?? BEFORE.find(([pattern]) => pattern.test(before));
  return named?.[1] ?? 'compounds';
}
