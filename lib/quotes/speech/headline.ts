import { ADVERBS, PREPOSITIONS } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';

/** The telling words after the colon of a headline that quotes («نماینده تبریز: …»); empty without one. */
export function headlineSpeech(title: readonly Token[]): ReadonlySet<string> {
  const colon = title.findIndex((token) => token.form === ':');
  if (colon < 0) return new Set();
  const said = title.slice(colon + 1).filter((token) => !token.mark && token.form.length > 1);
  return new Set(
    said.map((token) => token.form).filter((form) => !PREPOSITIONS.has(form) && !ADVERBS.has(form)),
  );
}
