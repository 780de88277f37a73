import type { Figure } from '../cast/figure.ts';
import type { Range } from '../cast/phrase.ts';
import type { Token } from '../words/tokens.ts';
import type { Construction } from './attribution.ts';

/** A paragraph of an article: its index, its text and its words. */
export interface Paragraph {
  para: number;
  text: string;
  tokens: readonly Token[];
}

/** Something said, in one paragraph, by somebody. Offsets are UTF-16 units into the paragraph. */
export interface Utterance {
  para: number;
  start: number;
  end: number;
  figure: Figure | null;
  construction: Construction | 'turn';
  cue: string;
  /** What was said on the way to it. */
  aside: { start: number; end: number } | null;
  /** Another's words at the head of it, which the speaker passes on. */
  relayed: { start: number; end: number; figure: Figure | null } | null;
  /** Goes on from the utterance before it. */
  continues: boolean;
}

/** An utterance from a range of tokens; null when the range holds no word. */
export function utteranceOf(
  paragraph: Paragraph,
  range: Range,
  rest: Omit<Utterance, 'para' | 'start' | 'end'>,
): Utterance | null {
  if (!holdsWord(paragraph.tokens, range)) return null;
  const { start, end } = offsetsOf(paragraph, range);
  const { figure, construction, cue, aside, relayed, continues } = rest;
  return { para: paragraph.para, start, end, figure, construction, cue, aside, relayed, continues };
}

function holdsWord(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.mark === false) return true;
  return false;
}

/** The offsets into the paragraph's text that a range of tokens spans. */
export function offsetsOf(
  { text, tokens }: Paragraph,
  { start, end }: Range,
): { start: number; end: number } {
  const from = tokens[start]?.start ?? text.length;
  return { start: from, end: tokens[end - 1]?.end ?? from };
}
