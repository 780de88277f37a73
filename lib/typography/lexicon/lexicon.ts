import { finish, type Steps } from '../../text/steps.ts';
import { DATA } from './data.generated.ts';
import { decodeInSteps } from './decode.ts';
import type { Lexicon } from './table.ts';

let opened: Lexicon | undefined;

/** The lexicon that Khana ships, unpacked at the first call (some milliseconds) and kept. */
export function openLexicon(): Lexicon {
  return finish(openLexiconInSteps());
}

/** The same in steps of a millisecond or so, for a page that must not be kept waiting. */
export function* openLexiconInSteps(): Steps<Lexicon> {
  opened ??= yield* decodeInSteps(DATA);
  return opened;
}
