import { RULE_NAMES } from '../../lib/i18n/rules.ts';
import { rulesInForce } from '../../lib/settings.ts';
import { HOUSE_RULES, RULES, type RuleName } from '../../lib/typography/rules.ts';
import { Switch } from '../controls/switch.tsx';
import { RuleExample } from './rule-example.tsx';
import { Section } from './section.tsx';
import type { SectionView } from './view.ts';

/** The rules of typography, one by one, each with a sentence that it mends. */
export function Typography({ settings, words, language, set, change }: SectionView) {
  const on = rulesInForce(settings);
  const turn = (rule: RuleName, wanted: boolean) =>
    void change(({ rules, ...others }) => {
      const { [rule]: _, ...rest } = rules;
      // Only what differs from the house style is kept, so that later versions may change the rest of it.
      return { ...others, rules: wanted === HOUSE_RULES.has(rule) ? rest : { ...rest, [rule]: wanted } };
    });
  return (
    <Section id="typography" title={words.sections.typography}>
      <Switch
        label={words.mendText.label}
        hint={words.mendText.hint}
        on={settings.mendText}
        onChange={(mendText) => set({ mendText })}
      />
      <p class="hint">{words.rulesHint}</p>
      <ul class="rules">
        {RULES.map(({ id }) => (
          <li key={id}>
            <Switch label={RULE_NAMES[id][language]} on={on.has(id)} onChange={(wanted) => turn(id, wanted)}>
              <RuleExample rule={id} words={words.example} />
            </Switch>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          disabled={Object.keys(settings.rules).length === 0}
          onClick={() => set({ rules: {} })}
        >
          {words.rulesReset}
        </button>
      </div>
    </Section>
  );
}
