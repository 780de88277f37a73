import { wordForm } from './tokens.ts';

/** A set of word forms from words set apart by white space: data as it reads, ready to look up. */
export function formSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(wordForm));
}

/** Phrases set apart by «،» as runs of word forms, the longest first, ready for `phraseLength`. */
export function formPhrases(phrases: string): readonly (readonly string[])[] {
  return phrases
    .split('،')
    .map((phrase) => phrase.split(/\s+/).filter(Boolean).map(wordForm))
    .filter((phrase) => phrase.length > 0)
    .sort((a, b) => b.length - a.length);
}
