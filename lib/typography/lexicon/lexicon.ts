import { DATA } from './data.generated.ts';
import { decode } from './decode.ts';
import type { Lexicon } from './table.ts';

let opened: Lexicon | undefined;

/** The lexicon that Khana ships, decoded at the first call (a few milliseconds) and kept. */
export function openLexicon(): Lexicon {
  opened ??= decode(DATA);
  return opened;
}
