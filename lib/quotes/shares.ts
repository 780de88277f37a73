import type { Quote } from './quote.ts';
import { tokenize } from './words/tokens.ts';

/** What one speaker says in an article. */
export interface SpeakerShare {
  speaker: string | null;
  role: string | null;
  quotes: Quote[];
  words: number;
  /** The part of all quoted words, 0 to 1. */
  share: number;
}

/** The speakers of an article with their quotes, most words first; those unknown count as one, with a null name. */
export function sharesOf(quotes: readonly Quote[]): SpeakerShare[] {
  const bySpeaker = new Map<string | null, SpeakerShare>();
  let all = 0;
  for (const quote of quotes) {
    const { speaker, role } = quote;
    const entry = bySpeaker.get(speaker) ?? { speaker, role, quotes: [], words: 0, share: 0 };
    const words = tokenize(quote.text).filter((token) => !token.mark).length;
    entry.quotes.push(quote);
    entry.words += words;
    entry.role ??= role;
    all += words;
    bySpeaker.set(speaker, entry);
  }
  const shares = [...bySpeaker.values()].map((entry) => ({
    ...entry,
    share: all === 0 ? 0 : entry.words / all,
  }));
  return shares.sort((a, b) => b.words - a.words);
}
