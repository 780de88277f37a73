import type { Steps } from '../../text/steps.ts';
import { ADVERBS } from '../words/classes.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { type Cast, pieceOf } from './cast.ts';
import type { Figure } from './figure.ts';
import { isGivenName, NAME_PREFIXES } from './given-names.ts';

/**
 * Gives those of a cast whom the narrator calls by their family name alone the fullest name that a text has for
 * them: «رضا اردکانی», wherever it stands. Two who share a family name keep what they have. A text a step.
 */
export function* completeNames(
  cast: Cast,
  texts: readonly { text: string; tokens: readonly Token[] }[],
): Steps<void> {
  const short = new Map<string, Figure>();
  for (const figure of cast) {
    const [first] = figure.nameForms;
    if (first !== undefined && isFamilyName(figure)) short.set(first, figure);
  }
  if (short.size === 0) return;
  const found = new Map<Figure, FullName | null>();
  for (const { text, tokens } of texts) {
    for (let at = 1; at < tokens.length; at += 1) {
      const figure = short.get(formAt(tokens, at));
      if (!figure || !isGiven(tokens, at - 1) || formAt(tokens, at) === formAt(tokens, at - 1)) continue;
      const family = figure.nameForms;
      if (!family.every((form, offset) => formAt(tokens, at + offset) === form)) continue;
      const start = NAME_PREFIXES.has(formAt(tokens, at - 2)) || isGiven(tokens, at - 2) ? at - 2 : at - 1;
      const forms = [formAt(tokens, at - 1), ...family];
      const known = found.get(figure);
      const same = known === undefined || known?.forms[0] === forms[0];
      const name = () => pieceOf(text, tokens, { start, end: at + family.length });
      found.set(figure, same ? (known ?? { forms, name: name() }) : null);
    }
    yield;
  }
  for (const [figure, full] of found) {
    if (!full) continue;
    figure.name = full.name;
    figure.nameForms = full.forms;
  }
}

/** «صدری», «تخت روانچی»: no given name, and none of a body. */
function isFamilyName({ nameForms, body }: Figure): boolean {
  const [first = '', ...more] = nameForms;
  return !body && (more.length === 0 || (more.length === 1 && !isGivenName(first)));
}

interface FullName {
  name: string;
  forms: readonly string[];
}

/** Whether a given name, and no word that looks like one («ولی»), stands at a token. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return isGivenName(form) && !NAME_PREFIXES.has(form) && !ADVERBS.has(form);
}
