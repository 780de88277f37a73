import type { Edit } from '../text/edits.ts';
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
  const edits: TidyEdit[] = [];
  for (const match of text.matchAll(/[يىك]/g)) {
    if (!rules.has('arabic-letters')) break;
    const insert = match[0] === 'ك' ? 'ک' : 'ی';
    edits.push({ start: match.index, end: match.index + 1, insert, rule: 'arabic-letters' });
  }
  for (const match of text.matchAll(/(?<![آ-ی\u200c])(ن?می) (?=[آ-ی]{2,}[مید](?![آ-ی]))/g)) {
    const at = match.index + (match[1]?.length ?? 0);
    edits.push({ start: at, end: at + 1, insert: '\u200c', rule: 'verb-prefixes' });
  }
  for (const match of text.matchAll(
    /[^\Wاآدذرزژو](?=های?ی?(?![آ-ی]))|[بپتثجچحخسشصضطظعغفقکگلمنهی](?=های(?![آ-ی]))/g,
  )) {
    const at = match.index + 1;
    edits.push({ start: at, end: at, insert: '\u200c', rule: 'plurals' });
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}
