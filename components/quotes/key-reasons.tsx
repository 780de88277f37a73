import { keyReasonWords } from '../../lib/i18n/key-reasons.ts';
import type { KeyReason } from '../../lib/quotes/quote.ts';

/** Why a quote is key: what spoke for it in words, the weightiest first. */
export function reasonsInWords(reasons: readonly KeyReason[], language: 'fa' | 'en'): string[] {
  return [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((reason) => keyReasonWords(reason, language) ?? []);
}

/** The reasons as a list. */
export function KeyReasons({ id, reasons }: { id: string; reasons: readonly string[] }) {
  return (
    <ul id={id} class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
