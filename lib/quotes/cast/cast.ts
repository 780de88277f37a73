import { formSet } from '../words/forms.ts';
import { formsIn, type Token } from '../words/tokens.ts';
import type { Description } from './describe.ts';
import { type Figure, type Role, sameName } from './figure.ts';
import { isGivenName } from './given-names.ts';
import { officeLikeness, officeOf } from './office.ts';
import type { Range } from './phrase.ts';
import { BODY_HEADS, COUNTRIES, GROUP_HEADS, HONORIFICS } from './roles.ts';

/** The people and bodies of one article, in the order it names them. */
export type Cast = Figure[];

/** A description with the text it was found in. */
export interface Sighting {
  text: string;
  tokens: readonly Token[];
  description: Description;
  speaks: boolean;
  /** The cue goes on with what somebody has begun to say: «افزود». */
  continues?: boolean;
}

/** No story has more voices; what a dump names beyond that is not remembered, so that time stays linear. */
export const MOST_FIGURES = 200;

/** The figure a name belongs to, entered when it is new. */
export function enter(cast: Cast, { text, tokens, description, speaks }: Sighting): Figure {
  const { name, role, body, unsure } = description;
  const forms = name ? nameForms(tokens, name) : [];
  const named = findByName(cast, forms);
  const known = named ?? findByOpening(cast, forms, unsure);
  const figure: Figure = known ?? { name: null, nameForms: [], roles: [], body, speaks };
  if (!known && cast.length < MOST_FIGURES) cast.push(figure);
  figure.speaks ||= speaks;
  const longer = forms.length > figure.nameForms.length && forms.length <= LONGEST_NAME;
  // «محققان ماده مغذی …»: what follows a group may be no part of it.
  const group = body && GROUP_HEADS.has(forms[0] ?? '');
  const fuller =
    known === named && longer && !group && (!unsure || role !== null || isGivenName(forms[0] ?? ''));
  if (name && (fuller || !known)) {
    figure.name = pieceOf(text, tokens, name) || null;
    figure.nameForms = forms;
  }
  if (role) addRole(figure, roleOf(text, tokens, role, unsure));
  return figure;
}

/** The figure that a name means, or that the first of some words names where an object may follow them. */
export function findKnown(cast: Cast, forms: readonly string[], unsure: boolean): Figure | undefined {
  return findByName(cast, forms) ?? findByOpening(cast, forms, unsure);
}

/** The figure of that name, or the latest one whose name can be the same person's; undefined when there is none. */
export function findByName(cast: Cast, forms: readonly string[]): Figure | undefined {
  const exact = cast.find(
    ({ nameForms: known }) => known.length === forms.length && known.every((form, at) => form === forms[at]),
  );
  return exact ?? cast.findLast((figure) => mayBeNamed(figure, forms));
}

/** «وزارت نیرو» is not «دفتر برق وزارت نیرو», nor «ایران» «وزارت خارجه ایران»; «تسلا» may be «شرکت تسلا». */
function mayBeNamed({ body, nameForms }: Figure, forms: readonly string[]): boolean {
  const [first = ''] = forms;
  // «منبعی آگاه», and then «منبعی»; «برخی» are others each time.
  if (body && first === nameForms[0] && GROUP_HEADS.has(first) && !QUANTIFIERS.has(first))
    return nameForms.every((form, at) => at >= forms.length || form === forms[at]);
  const whole =
    body &&
    first !== nameForms[0] &&
    (BODY_HEADS.has(first) || GROUP_HEADS.has(first) || COUNTRIES.has(first));
  return !whole && sameName(nameForms, forms);
}

const QUANTIFIERS = formSet('برخی بعضی تعدادی شماری بسیاری گروهی جمعی عده‌ای یکی یک صدها ده‌ها هزاران دیگر');

const LONGEST_NAME = 6;

/**
 * The figure whose name a longer run of words opens with: «عراقچی سفر خود را مهم خواند و گفت», where nothing parts
 * the subject from the object after it.
 */
function findByOpening(cast: Cast, forms: readonly string[], unsure: boolean): Figure | undefined {
  // «عظیم حجت» may be a given name and a family name; where an object follows, «حجت قیمت …» is not.
  if (forms.length < 2 || (isGivenName(forms[0] ?? '') && !unsure)) return undefined;
  return cast.findLast(({ nameForms: known, body }) => {
    const family =
      known.length > 1 && !body
        ? known.slice(known.length > 2 && known.at(-2) === forms[0] ? -2 : -1)
        : known;
    return (
      family.length > 0 &&
      family.length < forms.length &&
      family.every((form, index) => form === forms[index])
    );
  });
}

/** The figure whose role agrees best with a role the text gives without a name; none below `LIKE`. */
export function findByRole(cast: Cast, forms: readonly string[]): Figure | undefined {
  const office = officeOf(forms);
  let best: Figure | undefined;
  let most = 0;
  for (const figure of cast) {
    for (const role of figure.roles) {
      const likeness = officeLikeness(role.office, office);
      if (likeness >= LIKE && likeness > most) {
        best = figure;
        most = likeness;
      }
    }
  }
  return best;
}

const LIKE = 0.7;

/** Adds a role that is new. One that may hold other words is better than none, and no better than a sure one. */
export function addRole(figure: Figure, role: Role): void {
  if (role.forms.length === 0 || (role.unsure && figure.roles.length > 0)) return;
  if (!role.unsure) figure.roles = figure.roles.filter((known) => !known.unsure || !runsPast(known, role));
  const known = figure.roles.some(({ forms }) => forms.join(' ') === role.forms.join(' '));
  if (!known) figure.roles.push(role);
}

/** Whether a role goes on where another ends, and not with its second half: «وزیر راه |و شهرسازی». */
function runsPast(longer: Role, { forms }: Role): boolean {
  return forms.every((form, at) => form === longer.forms[at]) && longer.forms[forms.length] !== 'و';
}

/** A role in the article's own words. `unsure` where it may hold words that are no part of it. */
export function roleOf(text: string, tokens: readonly Token[], range: Range, unsure: boolean): Role {
  const role = pieceOf(text, tokens, range).replace(/ کشورمان$/, '');
  const forms = formsIn(tokens, range);
  return { text: role, forms, office: officeOf(forms), unsure };
}

/** The article's own words for a stretch of tokens, quotation marks inside a name left out. */
export function pieceOf(text: string, tokens: readonly Token[], { start, end }: Range): string {
  const from = tokens[start]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return text
    .slice(from, to)
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[«»"“”()]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[-\s\u200c-\u200f]+|[-\s\u200c-\u200f]+$/g, '');
}

/** The word forms of a name, titles left out. */
export function nameForms(tokens: readonly Token[], range: Range): string[] {
  return formsIn(tokens, range).filter((form) => form !== 'سید' && !HONORIFICS.has(form));
}
