import { useMemo } from 'preact/hooks';
import type { Article } from '../../lib/article/article.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import { RULE_NAMES } from '../../lib/i18n/rules.ts';
import type { RuleName } from '../../lib/typography/rules.ts';
import { Switch } from '../controls/switch.tsx';
import { Empty } from '../frame/empty.tsx';
import { mendedPlaces, type RulePlaces } from './mended-places.ts';

interface MendingViewProps {
  article: Article;
  /** The rules that are on. */
  rules: ReadonlySet<RuleName>;
  strings: PanelStrings;
  onToggleRule: (rule: RuleName, on: boolean) => void;
}

/** What was mended in the story, by rule, with samples; each rule can be switched. */
export function MendingView({ article, rules, strings, onToggleRule }: MendingViewProps) {
  const places = useMemo(() => mendedPlaces(article), [article]);
  if (places.length === 0) return <Empty text={strings.nothingMended} />;
  const count = places.reduce((sum, { rule, count }) => sum + (rules.has(rule) ? count : 0), 0);
  return (
    <>
      <p>{strings.mendedPlaces(count)}</p>
      <p class="soft">{strings.ruleHint}</p>
      <ul class="rules">
        {places.map(({ rule, count, samples }) => (
          <li key={rule}>
            <Switch
              label={`${RULE_NAMES[rule][strings.language]} (${strings.number(count)})`}
              on={rules.has(rule)}
              onChange={(on) => onToggleRule(rule, on)}
            >
              <Samples samples={samples} strings={strings} />
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}

function Samples({ samples, strings }: { samples: RulePlaces['samples']; strings: PanelStrings }) {
  return (
    <ul class="samples" dir="rtl">
      {samples.map(({ before, after }) => (
        <li key={before}>
          <del lang="fa" title={strings.before}>
            <bdi>{before}</bdi>
          </del>
          <ins lang="fa" title={strings.after}>
            <bdi>{after}</bdi>
          </ins>
        </li>
      ))}
    </ul>
  );
}
