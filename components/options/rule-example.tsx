import { Fragment } from 'preact';
import type { OptionsWords } from '../../lib/i18n/options.ts';
import type { RuleName } from '../../lib/typography/rules.ts';
import { tidy } from '../../lib/typography/tidy.ts';
import { markedWords, type Piece } from './marked-words.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';

/** A sentence before and after one rule, by the very code that mends pages. */
export function RuleExample({ rule, words }: { rule: RuleName; words: OptionsWords['example'] }) {
  const text = RULE_EXAMPLES[rule];
  const { before, after } = markedWords(text, tidy(text, { rules: new Set([rule]) }));
  return (
    <dl class="example">
      <dt>{words.before}</dt>
      <dd lang="fa" dir="rtl">
        <Marked pieces={before} />
      </dd>
      <dt>{words.after}</dt>
      <dd lang="fa" dir="rtl">
        <Marked pieces={after} />
      </dd>
    </dl>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ start, text, changed }) => (
    <Fragment key={start}>{changed ? <mark>{text}</mark> : text}</Fragment>
  ));
}
