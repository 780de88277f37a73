import { eachInSteps, type Steps } from '../../text/steps.ts';
import type { KeyQuote, KeyReason, Quote } from '../quote.ts';
import { shareOf } from './features.ts';
import { type KeyRule, WEIGHTS } from './weights.ts';

/** A quote with what speaks for it and against it. */
export interface Scored {
  quote: Quote;
  /** Its telling words. */
  words: ReadonlySet<string>;
  reasons: KeyReason[];
  score: number;
}

/** Best first. */
export function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

/**
 * Puts quotes in an order in which each of the first says something new: a voice not yet heard moves up once, though
 * never past a better quote, and what says again what a better one says moves down. A quote a step.
 *
 * @param ranked best first
 */
export function* arrange(ranked: readonly Scored[]): Steps<KeyQuote[]> {
  const front: Scored[] = [];
  let rest = ranked;
  while (front.length < IN_FRONT && rest.length > 0) {
    const placed = yield* eachInSteps(rest, (item) => besides(item, front));
    const next = placed.reduce((best, item) => (item.score > best.score ? item : best));
    rest = rest.filter(({ quote }) => quote !== next.quote);
    front.push(next);
    yield;
  }
  const heard = new Set(front.map(({ quote }) => quote.speaker));
  const behind = yield* eachInSteps(rest, (item) => {
    const placed = besides(item, front, heard);
    heard.add(item.quote.speaker);
    return placed;
  });
  behind.sort(byScore);
  yield;
  return [...front, ...behind].map(({ quote: { id }, score, reasons }) => ({ id, score, reasons }));
}

/** As many as a reader sees first; each is set beside all others, so that time stays linear. */
const IN_FRONT = 3;

/** A quote as it stands beside better ones. */
function besides(item: Scored, better: readonly Scored[], heard = voicesOf(better)): Scored {
  const last = better.at(-1);
  if (!last) return item;
  const alike = Math.max(...better.map(({ words }) => shareOf(item.words, words)));
  const lower = { ...item, ...weighed(item, 'alike', WEIGHTS.alike * alike) };
  if (heard.has(item.quote.speaker)) return lower;
  return {
    ...lower,
    ...weighed(lower, 'otherVoice', Math.min(WEIGHTS.otherVoice, last.score - lower.score)),
  };
}

function voicesOf(quotes: readonly Scored[]): ReadonlySet<string | null> {
  return new Set(quotes.map(({ quote }) => quote.speaker));
}

function weighed(
  { reasons, score }: Scored,
  rule: KeyRule,
  weight: number,
): Pick<Scored, 'reasons' | 'score'> {
  return weight === 0
    ? { reasons, score }
    : { reasons: [...reasons, { rule, weight }], score: score + weight };
}
