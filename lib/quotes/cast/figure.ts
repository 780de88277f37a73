import type { Office } from './office.ts';

/** Somebody, or some body, to whom an article gives a voice. Kept while an article is read; not part of a Reading. */
export interface Figure {
  /** As the article writes it in full; null while only a role is known. */
  name: string | null;
  /** The word forms of the name, titles left out. */
  nameForms: readonly string[];
  /** Every role the article gives, fullest first. */
  roles: Role[];
  body: boolean;
  /** Has been heard, not only named. */
  speaks: boolean;
}

export interface Role {
  text: string;
  forms: readonly string[];
  office: Office;
  /** May end in words of an object: «معاون استاندار |برگزاری جشنواره| را …». */
  unsure: boolean;
}

/** Whether a shorter way to write a name can be the longer one: «عراقچی» and «سید عباس عراقچی». */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const family = short.at(-1);
  if (endsJoined(a, b) || endsJoined(b, a)) return true;
  if (short.length === 1)
    return family === long.at(-1) || (long.length > 2 && long.slice(1).includes(family ?? ''));
  let at = 0;
  for (const form of long) if (form === short[at]) at += 1;
  return at === short.length;
}

/** «محمدپناه», «محمد پناه»: one name, with and without its space, whole or as the last words of a longer one. */
function endsJoined(joined: readonly string[], spaced: readonly string[]): boolean {
  if (spaced.length < 2) return false;
  if (joined.join('') === spaced.join('')) return true;
  const [first, second] = spaced.slice(-2);
  return joined.at(-1) === `${first}${second}` && (joined.length === 1 || spaced.length === 2);
}

/** Whether a name is Latin initials as Persian spells them («آی‌ام‌اف»): another way to write some body's name. */
export function isAcronym(forms: readonly string[]): boolean {
  return (
    forms.length <= LONGEST_ACRONYM &&
    forms.every((form) => form.length <= 3 || forms.length === 1) &&
    spellsLetters(forms.join(''), 0)
  );
}

const LONGEST_ACRONYM = 5;

/** Whether what is left of a word, after so many names of Latin letters, is such names too: three to six in all. */
function spellsLetters(rest: string, before: number): boolean {
  if (rest === '') return before >= 3;
  return (
    before < 6 &&
    LETTERS.some((letter) => rest.startsWith(letter) && spellsLetters(rest.slice(letter.length), before + 1))
  );
}

const LETTERS = 'آی ام اف ان ای اس بی سی دی جی اچ کی ال او پی کیو آر تی یو وی ایکس وای'.split(' ');
