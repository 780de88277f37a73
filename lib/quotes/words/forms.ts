import { wordForm } from './tokens.ts';

/** A set of word forms from words set apart by white space: data as it reads, ready to look up. */
export function formSet(words: string): ReadonlySet<string> {
  return new Set(wordForm(words).trim().split(/\s+/));
}
