import { SPACED_ENDINGS } from '../../lib/typography/half-spaces/spaced.ts';
import { type Count, timesSplit } from './counts.ts';
import { splitsOf } from './spelling.ts';

/** Fewer sightings say nothing. */
const ENOUGH = 3;
const OFTEN = 10;
/** The share of half-spaces among a word's sightings without a space from which it is split. */
const SPLIT_SHARE = 0.6;
const COMPARATIVE_SHARE = 0.5;
/** Where it is also often written with a space: it is felt as two words. */
const EVEN_SHARE = 0.45;
const SPACED_TOO = 0.2;
/** Where the space is by far the commonest, it is a phrase, and its half-space somebody's habit. */
const PHRASE = 8;
const PHRASE_SHARE = 0.75;
/** How many times commoner a word must be in one piece to stay so, if its endings explain it in two. */
const ONE_WORD = 2;
/** The share of half-spaces among a compound's sightings in two parts from which a space is a slip. */
const APART_SHARE = 0.9;

const DETERMINERS = new Set('این آن همان همین هیچ یک هر چه به'.split(' '));
const COMPARATIVE = /تر(?:ین)?$/;
/** What surnames end in: each family writes its name its own way. */
const OF_NAMES = /(?:پور|زاده|نژاد|فر|فرد|نیا|آبادی|بخش|الله)$/;
/** After a letter that joins these are written together with their word. */
const POSSESSIVES = new Set(['مان', 'تان', 'شان']);
/** After he or ye they stand apart, but not after the ye of the plural. */
const TAKES_POSSESSIVE = /(?<!-ها)[هی]-[^-]+$/;

/** How real spellings say that a word is written: split bits, 0 for one word, undefined when they do not say. */
export function splitsByCounts(count: Count): number | undefined {
  const { letters, joined, spaced, split } = count;
  const apart = timesSplit(count);
  const [best] = split;
  if (apart + joined < ENOUGH) return undefined;
  if (!best) return 0;
  const [first = '', ...others] = best.spelling.split('-');
  if (POSSESSIVES.has(others.at(-1) ?? '') && !TAKES_POSSESSIVE.test(best.spelling)) return undefined;
  const phrase = spaced > apart * PHRASE;
  const spacedToo = apart >= OFTEN && spaced >= apart * SPACED_TOO && !DETERMINERS.has(first) && !phrase;
  return apart / (apart + joined) >= shareNeeded(letters, phrase, spacedToo, DETERMINERS.has(first))
    ? splitsOf(best.spelling)
    : 0;
}

function shareNeeded(letters: string, phrase: boolean, spacedToo: boolean, determined: boolean): number {
  if (spacedToo) return EVEN_SHARE;
  if (COMPARATIVE.test(letters)) return COMPARATIVE_SHARE;
  // Two words or one, usage is divided for long after a determiner (هیچ گونه, هیچگونه).
  return phrase || determined ? PHRASE_SHARE : SPLIT_SHARE;
}

/** Whether a word that endings explain in two is yet written as one so often that it is no slip. */
export function isOneWord(count: Count): boolean {
  const apart = timesSplit(count);
  return apart === 0 || (count.joined >= OFTEN && count.joined >= apart * ONE_WORD);
}

/** Whether a compound of two words is written with a space so rarely that the space is a slip. */
export function isNeverApart({ split, spaced }: Count): boolean {
  const [best] = split;
  if (!best || best.count < OFTEN) return false;
  const [first = '', second = '', ...more] = best.spelling.split('-');
  if (more.length > 0 || first.length < 2 || DETERMINERS.has(first)) return false;
  if (OF_NAMES.test(second) || SPACED_ENDINGS.includes(second)) return false;
  return best.count / (best.count + spaced) >= APART_SHARE;
}
