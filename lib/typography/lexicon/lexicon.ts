import { DATA } from './data.generated.ts';
import { decodeInSteps } from './decode.ts';
import type { Lexicon } from './table.ts';

let opened: Lexicon | undefined;

/** The lexicon that Khana ships, unpacked at the first call (some milliseconds) and kept. */
export function openLexicon(): Lexicon {
  const steps = openLexiconInSteps();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a millisecond or so, for a page that must not be kept waiting. */
export function* openLexiconInSteps(): Generator<void, Lexicon, undefined> {
  opened ??= yield* decodeInSteps(DATA);
  return opened;
}
