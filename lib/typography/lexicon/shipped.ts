import { DATA } from './data.generated.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { openPacked, search } from './packed.ts';

let opened: Lexicon | undefined;

/** The lexicon that Khana ships, opened at the first call and kept. */
export function openLexicon(): Lexicon {
  if (opened === undefined) {
    const packed = openPacked(DATA);
    opened = lexiconOf((letters, from, to) => search(packed, letters, from, to));
  }
  return opened;
}
