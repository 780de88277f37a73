import type { Token } from '../words/tokens.ts';
import type { Description } from './describe.ts';
import { type Figure, type Role, roleLikeness, sameName } from './figure.ts';
import type { Range } from './phrase.ts';
import { HONORIFICS } from './roles.ts';

/** The people and bodies of one article, in the order it names them. */
export type Cast = Figure[];

/** A description with the text it was found in. */
export interface Sighting {
  text: string;
  tokens: readonly Token[];
  description: Description;
  speaks: boolean;
}

/** The cast that an article's sightings add up to: one figure for all ways of writing a name. */
export function buildCast(sightings: readonly Sighting[]): Cast {
  const cast: Cast = [];
  for (const sighting of sightings) if (sighting.description.name) enter(cast, sighting);
  return cast;
}

/** The figure a name belongs to, entered when it is new. */
export function enter(cast: Cast, { text, tokens, description, speaks }: Sighting): Figure {
  const { name, role, body } = description;
  const forms = name ? nameForms(tokens, name) : [];
  const known = findByName(cast, forms);
  const figure: Figure = known ?? { name: null, nameForms: [], roles: [], body, speaks };
  if (!known) cast.push(figure);
  figure.speaks ||= speaks;
  if (name && forms.length > figure.nameForms.length) {
    figure.name = pieceOf(text, tokens, name);
    figure.nameForms = forms;
  }
  if (role) addRole(figure, roleOf(text, tokens, role));
  return figure;
}

export function findByName(cast: Cast, forms: readonly string[]): Figure | undefined {
  const exact = cast.find((figure) => figure.nameForms.join(' ') === forms.join(' '));
  return exact ?? cast.findLast((figure) => sameName(figure.nameForms, forms));
}

/** The figure whose role agrees best with a role the text gives without a name; none below `LIKE`. */
export function findByRole(cast: Cast, forms: readonly string[]): Figure | undefined {
  let best: Figure | undefined;
  let most = 0;
  for (const figure of cast) {
    for (const role of figure.roles) {
      const likeness = roleLikeness(role.forms, forms);
      if (likeness >= LIKE && likeness > most) {
        best = figure;
        most = likeness;
      }
    }
  }
  return best;
}

const LIKE = 0.66;

export function addRole(figure: Figure, role: Role): void {
  const known = figure.roles.some(({ forms }) => forms.join(' ') === role.forms.join(' '));
  if (!known && role.forms.length > 0) figure.roles.push(role);
}

export function roleOf(text: string, tokens: readonly Token[], range: Range): Role {
  return { text: pieceOf(text, tokens, range), forms: formsIn(tokens, range) };
}

/** The article's own words for a stretch of tokens, quotation marks inside a name left out. */
export function pieceOf(text: string, tokens: readonly Token[], { start, end }: Range): string {
  const from = tokens[start]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return text.slice(from, to).replace(/[«»"]/g, '').replace(/\s+/g, ' ').trim();
}

function nameForms(tokens: readonly Token[], range: Range): string[] {
  return formsIn(tokens, range).filter((form) => form !== 'سید' && !HONORIFICS.has(form));
}

function formsIn(tokens: readonly Token[], { start, end }: Range): string[] {
  return tokens.slice(start, end).flatMap((token) => (token.mark ? [] : [token.form]));
}
