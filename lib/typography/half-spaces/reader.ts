import { openLexicon } from '../lexicon/shipped.ts';
import { emptyWord, type Word } from './word.ts';

/** Room for the two words being looked at: one passage at a time is read, and none keeps them. */
interface Reader {
  first: Word;
  second: Word;
}

let opened: Reader | undefined;

/** The reader, made at the first call: room for words made anew for each passage would cost more than the reading. */
export function openReader(): Reader {
  const lexicon = openLexicon();
  opened ??= { first: emptyWord(lexicon), second: emptyWord(lexicon) };
  return opened;
}
