import { fold } from '../text/fold.ts';

/** A line for comparing with known words: folded, half-spaces and no-break spaces as spaces, marks of direction gone. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u200c\u200d]+/g, ' ')
    .trim();
}
