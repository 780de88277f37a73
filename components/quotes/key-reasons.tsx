import { keyReasonWords } from '../../lib/i18n/key-reasons.ts';
import type { PanelStrings } from '../../lib/i18n/panel.ts';
import type { KeyReason } from '../../lib/quotes/quote.ts';

interface KeyReasonsProps {
  reasons: readonly KeyReason[];
  strings: PanelStrings;
}

/** Why a quote is key, on request: what spoke for it, the weightiest first. Nothing where no reason has words. */
export function KeyReasons({ reasons, strings }: KeyReasonsProps) {
  const said = [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ rule, weight }) => (weight > 0 ? (keyReasonWords(rule, strings.language) ?? []) : []));
  if (said.length === 0) return null;
  return (
    <details class="why">
      <summary>{strings.why}</summary>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
