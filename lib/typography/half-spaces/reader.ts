import { openLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/table.ts';
import { emptyWord, type Word } from './word.ts';

/** The lexicon, and room for the two words being looked at: one passage at a time is read, and none keeps them. */
interface Reader {
  lexicon: Lexicon;
  first: Word;
  second: Word;
}

let opened: Reader | undefined;

/** The reader, made at the first call: room for words made anew for each passage would cost more than the reading. */
export function openReader(): Reader {
  if (opened === undefined) {
    const lexicon = openLexicon();
    opened = { lexicon, first: emptyWord(lexicon), second: emptyWord(lexicon) };
  }
  return opened;
}
