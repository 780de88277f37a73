import type { Edit } from '../text/edits.ts';
import { mendDashes, mendEllipsis } from './dashes.ts';
import { mendDigits } from './digits.ts';
import { mendDirection } from './direction.ts';
import { type Draft, revise, shrink } from './draft.ts';
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
import {
  ARABIC_LETTER,
  CODE_MARK,
  FOREIGN_DIGIT,
  FULL_STOP,
  HALF_SPACE_MARK,
  HYPHEN,
  INVISIBLE,
  KASHIDA,
  LATIN_LETTER,
  LATIN_MARK,
  LOOK_ALIKE,
  PRESENTATION_FORM,
  QUOTATION_MARK,
  survey,
} from './survey.ts';

/** An edit that mends typography, and the rule that asked for it. */
export interface TidyEdit extends Edit {
  rule: RuleName;
}

export interface TidyOptions {
  /** The rules that may act; by default those of the house style. */
  rules?: ReadonlySet<RuleName>;
}

/** A step of the way, and the classes of characters (see survey.ts) without which it has nothing to do. */
interface Step {
  needs: number;
  rules: readonly RuleName[];
  mend: (text: string, rules: ReadonlySet<RuleName>) => TidyEdit[];
  /** Who could have more to do after its changes, if not any step: nobody, or it alone. */
  wakes?: 'none' | 'itself';
}

const HALF_SPACE_RULES: readonly RuleName[] = [
  'verb-prefixes',
  'plurals',
  'comparatives',
  'clitics',
  'ezafe',
  'prefixes',
  'compounds',
];

/** Each step works on what the steps before it made. */
const STEPS: readonly Step[] = [
  { rules: ['invisible-characters'], needs: INVISIBLE, mend: mendInvisible },
  { rules: ['presentation-forms'], needs: PRESENTATION_FORM, mend: mendPresentationForms },
  { rules: ['arabic-letters'], needs: LOOK_ALIKE, mend: mendLetters },
  { rules: ['kashida'], needs: KASHIDA, mend: mendKashida },
  { rules: ['half-space-cleanup'], needs: HALF_SPACE_MARK, mend: mendStrayHalfSpaces },
  { rules: ['punctuation'], needs: LATIN_MARK, mend: mendPunctuation },
  { rules: ['quotation-marks'], needs: QUOTATION_MARK, mend: mendQuotationMarks },
  { rules: ['dashes'], needs: HYPHEN, mend: mendDashes },
  { rules: ['ellipsis'], needs: FULL_STOP, mend: mendEllipsis },
  { rules: ['spacing'], needs: ARABIC_LETTER, mend: mendSpacing },
  { rules: HALF_SPACE_RULES, needs: ARABIC_LETTER, mend: mendHalfSpaces, wakes: 'itself' },
  { rules: ['digits'], needs: FOREIGN_DIGIT, mend: mendDigits, wakes: 'none' },
  { rules: ['direction'], needs: LATIN_LETTER | CODE_MARK | HYPHEN, mend: mendDirection },
];

const MOST_PASSES = 4;

/**
 * The edits that mend the typography of a passage of Persian. Text in another language, addresses, code and quoted
 * Arabic stay as they are, and so does text that is right: tidying tidied text changes nothing. Never throws; the time
 * is linear in the length.
 *
 * @param text one passage: a paragraph or headline, from its first character to its last
 * @returns the smallest edits, in UTF-16 offsets of `text`, sorted and apart; none when nothing needs mending
 */
export function tidy(text: string, options: TidyOptions = {}): TidyEdit[] {
  const rules = options.rules ?? HOUSE_RULES;
  let draft: Draft = { text, edits: [] };
  for (let pass = 0, settled = false; pass < MOST_PASSES && !settled; pass += 1) {
    [draft, settled] = tidyOnce(draft, rules);
  }
  return draft.edits.flatMap((edit) => shrink(edit, text) ?? []);
}

/** One step after the other; and whether none of them left anything for those before it. */
function tidyOnce(draft: Draft, rules: ReadonlySet<RuleName>): [Draft, settled: boolean] {
  const seen = survey(draft.text);
  if (!isPersian(draft.text, seen)) return [draft, true];
  let masked: Draft = { text: mask(draft.text, seen), edits: [] };
  let settled = true;
  for (const step of STEPS) {
    if ((seen & step.needs) === 0 || !step.rules.some((rule) => rules.has(rule))) continue;
    const before = masked;
    masked = revise(masked, step.mend(masked.text, rules));
    if (masked !== before && step.wakes === 'itself') masked = repeat(step, masked, rules);
    settled &&= masked === before || step.wakes !== undefined;
  }
  return [revise(draft, masked.edits), settled];
}

function repeat({ mend }: Step, draft: Draft, rules: ReadonlySet<RuleName>): Draft {
  let before = draft;
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const after = revise(before, mend(before.text, rules));
    if (after === before) break;
    before = after;
  }
  return before;
}
