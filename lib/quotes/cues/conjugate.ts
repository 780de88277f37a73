import { wordForm } from '../words/tokens.ts';
import { STEMS } from './verbs.ts';

/** A form of a verb as the word forms it is written in. */
export interface VerbForm {
  words: readonly string[];
  /** A participle alone («گفته»): a verb only where the clause has no other. */
  participle: boolean;
}

/** The third-person forms in which a verb reports speech: گفت, می‌گوید, گفته است, گفته بودند … */
export function formsOf(verb: string): VerbForm[] {
  const stem = STEMS[verb];
  if (!stem) return [];
  const finite = stem.only
    ? stem.only.map((form) => wordForm(form).split(' '))
    : [...pastForms(stem.past), ...presentForms(stem.present)];
  const forms = finite.map((words) => ({ words, participle: false }));
  return stem.only ? forms : [...forms, { words: [`${stem.past}ه`], participle: true }];
}

function pastForms(past: string): string[][] {
  const participle = `${past}ه`;
  return [
    [past],
    [`${past}ند`],
    [`می${past}`],
    [`می${past}ند`],
    [`${participle}اند`],
    [`${participle}است`],
    ...['است', 'بود', 'بودند'].map((auxiliary) => [participle, auxiliary]),
    ['خواهد', past],
    ['خواهند', past],
  ];
}

function presentForms(present: string | undefined): string[][] {
  return present === undefined ? [] : [[`می${present}د`], [`می${present}ند`]];
}
