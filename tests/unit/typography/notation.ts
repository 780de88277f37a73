import { applyEdits } from '../../../lib/text/edits.ts';
import type { RuleName } from '../../../lib/typography/rules.ts';
import { tidy } from '../../../lib/typography/tidy.ts';

/** What is written ~ ⟨ ⟩ in the tables for what cannot be seen: half-space, first strong isolate, pop isolate. */
const SIGNS: Record<string, string> = { '~': '\u200c', '⟨': '\u2068', '⟩': '\u2069' };

function seen(written: string): string {
  return written.replace(/[~⟨⟩]/g, (sign) => SIGNS[sign] ?? sign);
}

function written(text: string): string {
  return text.replaceAll('\u200c', '~').replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');
}

/** A passage after tidying, both in the notation of the tables. */
export function tidied(passage: string, rules?: ReadonlySet<RuleName>): string {
  const text = seen(passage);
  return written(applyEdits(text, tidy(text, rules ? { rules } : {})));
}
