import { eachInSteps, type Steps } from '../../text/steps.ts';
import type { KeyQuote, KeyReason, Quote } from '../quote.ts';
import type { Token } from '../words/tokens.ts';
import { arrange, byScore, type Scored } from './arrange.ts';
import { type Features, featuresOf, shareOf, tellingWords } from './features.ts';
import { type KeyRule, WEIGHTS } from './weights.ts';

/**
 * The quotes worth reading, best first, each with the reasons for its place. Quotes that are parts of one are ranked
 * as one, by the part that says most. A quote a step, but for sorting them.
 *
 * @param tokensOf the words of a quote's paragraph
 */
export function* rankQuotes(
  title: string,
  quotes: readonly Quote[],
  tokensOf: (quote: Quote) => readonly Token[],
): Steps<KeyQuote[]> {
  const headline = headlineOf(title);
  const features = yield* eachInSteps(quotes, (quote) => featuresOf(quote, tokensOf(quote)));
  const scored = yield* eachInSteps(features, (item, index): Scored => {
    const reasons = reasonsFor(item, index, features, headline);
    return { quote: item.quote, words: item.words, reasons, score: total(reasons) };
  });
  const best = bestOfGroups(scored);
  yield;
  best.sort(byScore);
  yield;
  return yield* arrange(best);
}

/** What a headline claims and who claims it, as telling words; nobody where it quotes none. */
interface Headline {
  claim: ReadonlySet<string>;
  voice: ReadonlySet<string>;
}

/** «نام: …» says who claims what stands after it. */
function headlineOf(title: string): Headline {
  const colon = title.indexOf(':');
  const quotes = colon > 0 && colon < title.length - SHORTEST_CLAIM;
  return {
    claim: tellingWords(quotes ? title.slice(colon + 1) : title),
    voice: tellingWords(quotes ? title.slice(0, colon) : ''),
  };
}

const SHORTEST_CLAIM = 10;

/** How far the headline is about a quote, 0 to 1; another's words may only answer what the one it quotes claims. */
function headlineShare({ claim, voice }: Headline, { quote, words }: Features): number {
  const share = shareOf(claim, words);
  if (share === 0 || voice.size === 0) return share;
  const speaker = tellingWords(`${quote.speaker ?? ''} ${quote.role ?? ''}`);
  return [...voice].some((word) => speaker.has(word)) ? share : share * ANOTHERS;
}

const ANOTHERS = 0.6;

function reasonsFor(
  item: Features,
  index: number,
  all: readonly Features[],
  headline: Headline,
): KeyReason[] {
  const { quote } = item;
  const reasons: KeyReason[] = [];
  const add = (rule: KeyRule, weight: number) => {
    if (weight !== 0) reasons.push({ rule, weight: Math.round(weight * 1000) / 1000 });
  };
  add('headline', WEIGHTS.headline * headlineShare(headline, item));
  add('verbatim', WEIGHTS.verbatim * verbatimShare(quote));
  add('number', item.numbers.size > 0 ? WEIGHTS.number : 0);
  add('early', WEIGHTS.early * (1 - index / all.length));
  add('short', item.length < SHORT ? WEIGHTS.short : 0);
  add(
    'repeated',
    all.slice(index + 1, index + 1 + NEARBY).some((later) => repeats(item, later)) ? WEIGHTS.repeated : 0,
  );
  return reasons;
}

/** How much of a quote is its speaker's own words, 0 to 1; what it passes on is another's. */
function verbatimShare({ kind, text, relayed }: Quote): number {
  if (kind === 'indirect') return 0;
  const own = text.length - (relayed?.text.length ?? 0);
  return own * 2 < text.length ? 0 : kind === 'mixed' ? 0.5 : 1;
}

/** Fewer words than this seldom say a thing of their own. */
const SHORT = 7;
const NEARBY = 12;

/** Whether a later quote says again what this one says, at least as fully: a lead and its body. */
function repeats(item: Features, later: Features): boolean {
  const fuller =
    later.length >= item.length * 0.9 || (item.quote.kind === 'indirect' && later.quote.kind === 'direct');
  return fuller && item.quote.speaker === later.quote.speaker && shareOf(item.words, later.words) >= 0.6;
}

function bestOfGroups(scored: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const next of scored) {
    const known = best.get(next.quote.group);
    if (!known || next.score > known.score) best.set(next.quote.group, next);
  }
  return [...best.values()];
}

function total(reasons: readonly KeyReason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
