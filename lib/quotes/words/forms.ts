import { wordForm } from './tokens.ts';

/** Word forms to look up. */
export interface FormSet {
  has(form: string): boolean;
}

/** A set of word forms from words set apart by white space: data as it reads, made ready at the first look-up. */
export function formSet(words: string): FormSet {
  let forms: ReadonlySet<string> | undefined;
  return {
    has(form) {
      forms ??= new Set(wordForm(words).trim().split(/\s+/));
      return forms.has(form);
    },
  };
}
