import type { Figure } from '../cast/figure.ts';
import type { Token } from '../words/tokens.ts';
import type { Attribution, Construction } from './attribution.ts';

/** A paragraph's text with its words. */
export interface Paragraph {
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
  /** Goes on from the utterance before it. */
  continues: boolean;
}

/** An utterance from a range of tokens; null when the range holds no word. */
export function utteranceOf(
  { text, tokens }: Paragraph,
  range: { start: number; end: number },
  rest: Omit<Utterance, 'start' | 'end'>,
): Utterance | null {
  const inside = tokens.slice(range.start, range.end);
  if (!inside.some((token) => !token.mark)) return null;
  const start = inside[0]?.start ?? text.length;
  const end = inside.at(-1)?.end ?? start;
  return { ...rest, start, end };
}

/** The words of an attribution's cue, as the text writes them. */
export function cueText({ text, tokens }: Paragraph, { cue }: Attribution): string {
  return text.slice(tokens[cue.start]?.start ?? 0, tokens[cue.end - 1]?.end ?? 0);
}
