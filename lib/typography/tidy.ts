import type { Edit } from '../text/edits.ts';
import { mendDashes, mendEllipsis } from './dashes.ts';
import { mendDigits } from './digits.ts';
import { mendDirection } from './direction.ts';
import { type Draft, revise } from './draft.ts';
import { mendStrayHalfSpaces } from './half-space-cleanup.ts';
import { mendHalfSpaces } from './half-spaces/mend.ts';
import { mendInvisible } from './invisible.ts';
import { mendKashida } from './kashida.ts';
import { isPersian } from './language.ts';
import { mendLetters } from './letters.ts';
import { mask } from './mask.ts';
import { mendPresentationForms } from './presentation-forms.ts';
import { mendPunctuation } from './punctuation.ts';
import { mendQuotationMarks } from './quotation-marks.ts';
import { HOUSE_RULES, type RuleName } from './rules.ts';
import { mendSpacing } from './spacing.ts';

/** An edit that mends typography, and the rule that asked for it. */
export interface TidyEdit extends Edit {
  rule: RuleName;
}

export interface TidyOptions {
  /** The rules that may act; by default those of the house style. */
  rules?: ReadonlySet<RuleName>;
}

/** A step of the way, and the characters without which it has nothing to do. */
interface Step {
  needs?: RegExp;
  rules: readonly RuleName[];
  mend: (text: string, rules: ReadonlySet<RuleName>) => TidyEdit[];
}

/** Each step works on what the steps before it made. */
const STEPS: readonly Step[] = [
  { rules: ['invisible-characters'], needs: /[\u00ad\u00ac\u200b\u200e\u200f\ufeff]/, mend: mendInvisible },
  { rules: ['presentation-forms'], needs: /[\ufb50-\ufefc]/, mend: mendPresentationForms },
  { rules: ['arabic-letters'], needs: /[\u0643\u0649\u064a\u06aa\u06be\u06c1\u06d5]/, mend: mendLetters },
  { rules: ['kashida'], needs: /\u0640/, mend: mendKashida },
  { rules: ['half-space-cleanup'], needs: /\u200c/, mend: mendStrayHalfSpaces },
  { rules: ['punctuation'], needs: /[,;?%]/, mend: mendPunctuation },
  { rules: ['quotation-marks'], needs: /["\u201c\u2018]/, mend: mendQuotationMarks },
  { rules: ['dashes'], needs: /--/, mend: mendDashes },
  { rules: ['ellipsis'], needs: /\.\.\./, mend: mendEllipsis },
  { rules: ['spacing'], mend: mendSpacing },
  {
    rules: ['verb-prefixes', 'plurals', 'comparatives', 'clitics', 'ezafe', 'prefixes', 'compounds'],
    mend: mendHalfSpaces,
  },
  { rules: ['digits'], needs: /[0-9\u0660-\u0669]/, mend: mendDigits },
  { rules: ['direction'], needs: /[+#@!.\u2212-]/, mend: mendDirection },
];

const MOST_PASSES = 4;

/**
 * The edits that mend the typography of a passage of Persian. Text in another language, addresses, code and quoted
 * Arabic stay as they are, and so does text that is right: tidying tidied text changes nothing.
 *
 * @param text one passage: a paragraph or headline, from its first character to its last
 * @returns the smallest edits, in UTF-16 offsets of `text`, sorted and apart; none when nothing needs mending
 */
export function tidy(text: string, options: TidyOptions = {}): TidyEdit[] {
  const rules = options.rules ?? HOUSE_RULES;
  let draft: Draft = { text, edits: [] };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = draft;
    draft = tidyOnce(draft, rules);
    if (draft === before) break;
  }
  return draft.edits;
}

function tidyOnce(draft: Draft, rules: ReadonlySet<RuleName>): Draft {
  if (!isPersian(readable(draft.text))) return draft;
  let masked: Draft = { text: mask(draft.text), edits: [] };
  for (const step of STEPS) {
    if (step.needs && !step.needs.test(masked.text)) continue;
    if (step.rules.some((rule) => rules.has(rule))) masked = revise(masked, step.mend(masked.text, rules));
  }
  return revise(draft, masked.edits);
}

/** Presentation forms hide the letters that tell a language. */
function readable(text: string): string {
  return /[\ufb50-\ufefc]/.test(text) ? text.slice(0, 2000).normalize('NFKC') : text;
}
