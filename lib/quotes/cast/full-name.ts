import type { Steps } from '../../text/steps.ts';
import { ADVERBS, PREPOSITIONS, TALKS } from '../words/classes.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { beginsSpeaker, isRoleHead } from './begins.ts';
import { pieceOf } from './cast.ts';
import type { Figure } from './figure.ts';
import { isGivenName, NAME_PREFIXES } from './given-names.ts';
import { HONORIFICS } from './roles.ts';

/**
 * Gives those figures whom the narrator calls by their family name alone the fullest name that a text has for
 * them: «رضا اردکانی», wherever it stands. Two who share a family name keep what they have. A text a step.
 */
export function* completeNames(
  figures: readonly Figure[],
  texts: readonly { text: string; tokens: readonly Token[] }[],
): Steps<void> {
  const short = new Map<string, Figure>();
  for (const figure of figures) {
    const [first] = figure.nameForms;
    if (first !== undefined && isFamilyName(figure)) short.set(first, figure);
  }
  if (short.size === 0) return;
  const found = new Map<Figure, FullName | null>();
  for (const { text, tokens } of texts) {
    for (let at = 1; at < tokens.length; at += 1) {
      const figure = short.get(formAt(tokens, at));
      if (!figure || formAt(tokens, at) === formAt(tokens, at - 1)) continue;
      const family = figure.nameForms;
      if (!family.every((form, offset) => formAt(tokens, at + offset) === form)) continue;
      if (!isGiven(tokens, at - 1) && !isIntroduced(tokens, at - 1, at + family.length)) continue;
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

/** «…، |فابیو| جانواریو هافبک …»: a word that opens a clause, a family name and an office. */
function isIntroduced(tokens: readonly Token[], at: number, end: number): boolean {
  const form = formAt(tokens, at);
  if (at > 0 && tokens[at - 1]?.mark !== true) return false;
  if (tokens[at]?.mark || form.length < SHORTEST_NAME || HONORIFICS.has(form) || beginsSpeaker(tokens, at))
    return false;
  if (ADVERBS.has(form) || PREPOSITIONS.has(form)) return false;
  return (
    isRoleHead(tokens, end) ||
    (formAt(tokens, end) === '،' && isRoleHead(tokens, end + 1)) ||
    // «پژمان منتظری |در گفت‌وگو| با …»
    TALKS.test(formAt(tokens, end + 1))
  );
}

const SHORTEST_NAME = 3;

interface FullName {
  name: string;
  forms: readonly string[];
}

/** Whether a given name, and no word that looks like one («ولی»), stands at a token. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return isGivenName(form) && !NAME_PREFIXES.has(form) && !ADVERBS.has(form);
}
