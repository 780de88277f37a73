import { SPLITS } from '../../lib/typography/lexicon/entry.ts';

/** The letters of a spelling whose half-spaces are written "-". */
export function lettersOf(spelling: string): string {
  return spelling.replaceAll('-', '');
}

/** The half-spaces of a spelling as split bits: bit i for one after letter i, counted from 1. */
export function splitsOf(spelling: string): number {
  let splits = 0;
  let letters = 0;
  for (const letter of spelling) {
    if (letter === '-') splits |= 1 << letters;
    else letters += 1;
  }
  return splits;
}

/** The spelling of letters with half-spaces where an entry's split bits say. */
export function withHalfSpaces(letters: string, entry: number): string {
  const splits = entry & SPLITS;
  let spelling = '';
  for (let at = 0; at < letters.length; at += 1) {
    if (at > 0 && splits & (1 << at)) spelling += '-';
    spelling += letters[at];
  }
  return spelling;
}
