import { AMBIGUOUS, EVEN, SILENT_HE, SPLITS, WORD } from '../../lib/typography/lexicon/entry.ts';
import { type Count, timesSplit } from './counts.ts';

/** A power of two from which the likelier way is taken without a look at the neighbours. */
const CERTAIN = 7;
const JOINS = /[^اآدذرزژو]$/;

/*
How often a word is seen in a form, from how often it is seen at all: a plural with ezafe is commoner than the bare
plural, a noun is rarely plural, and a noun in he rarely takes ای. Rough, and used only where the form itself was
hardly seen.
*/
const EZAFE_OF_PLURALS = 1.5;
const EZAFE_OF_NOUNS = 0.02;
const INDEFINITE_OF_NOUNS = 0.05;
const UNSEEN = 0.1;
const MOST = 0.85;

/**
 * The words that end in های and are either a plural with its ezafe or a singular with ای (خان‌های, خانه‌ای), each with
 * its entry: split where one way is all but certain, else with its prior.
 */
export function wordsOfTwoNumbers(
  entries: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, Count>,
  longest: number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [singular, entry] of entries) {
    const noun = singular.slice(0, -1);
    const letters = `${noun}های`;
    if ((entry & SILENT_HE) === 0 || entry & SPLITS || letters.length > longest) continue;
    if (((entries.get(noun) ?? 0) & WORD) === 0) continue;
    const power = Math.round(Math.log2(likelihoodOfPlural(noun, counts)));
    const old = (entries.get(letters) ?? 0) & ~(SPLITS | WORD);
    if (power > CERTAIN) found.set(letters, old | (1 << noun.length));
    else if (power < -CERTAIN) found.set(letters, old | (1 << singular.length));
    else found.set(letters, AMBIGUOUS | (power + EVEN));
  }
  return found;
}

/** How many times likelier the plural is: by its own counts, else by how common the two nouns are. */
function likelihoodOfPlural(noun: string, counts: ReadonlyMap<string, Count>): number {
  const ways = counts.get(`${noun}های`);
  const seen = (spelling: string) => ways?.split.find((way) => way.spelling === spelling)?.count ?? 0;
  const plural = seen(`${noun}-های`) + (JOINS.test(noun) ? 0 : (ways?.joined ?? 0));
  const share = expectedShare(noun, counts);
  return (plural + share) / (seen(`${noun}ه-ای`) + 1 - share);
}

function expectedShare(noun: string, counts: ReadonlyMap<string, Count>): number {
  const plurals = counts.get(`${noun}ها`);
  const plural =
    (plurals ? plurals.joined + timesSplit(plurals) : 0) * EZAFE_OF_PLURALS +
    (counts.get(noun)?.joined ?? 0) * EZAFE_OF_NOUNS +
    UNSEEN;
  const singular = (counts.get(`${noun}ه`)?.joined ?? 0) * INDEFINITE_OF_NOUNS + UNSEEN;
  return Math.min(MOST, Math.max(1 - MOST, plural / (plural + singular)));
}
