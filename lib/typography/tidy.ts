import type { Edit } from '../text/edits.ts';
import { mendHalfSpaces } from './half-spaces/mend.ts';
import { HOUSE_RULES, type RuleName } from './rules.ts';

/** An edit that mends typography, and the rule that asked for it. */
export interface TidyEdit extends Edit {
  rule: RuleName;
}

export interface TidyOptions {
  /** The rules that may act; by default those of the house style. */
  rules?: ReadonlySet<RuleName>;
}

/**
 * The edits that mend the typography of a passage of Persian.
 *
 * @param text one passage: a paragraph or headline, from its first character to its last
 * @returns the smallest edits, in UTF-16 offsets of `text`, sorted and apart; none when nothing needs mending
 */
export function tidy(text: string, options: TidyOptions = {}): TidyEdit[] {
  const rules = options.rules ?? HOUSE_RULES;
  return mendHalfSpaces(text, rules);
}
