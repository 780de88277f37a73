/** A rule of the house style. `on` is the default; the reader can switch each rule on or off. */
interface Rule {
  id: string;
  on: boolean;
}

/**
 * The rules of the house style, in the order in which they are applied. The half-space rules follow the Academy's
 * orthography (دستور خط فارسی); the others follow what Persian news desks print. A rule that is off by default
 * changes a spelling that careful desks use too.
 */
export const RULES = [
  { id: 'invisible-characters', on: true },
  { id: 'presentation-forms', on: true },
  { id: 'arabic-letters', on: true },
  { id: 'kashida', on: true },
  { id: 'half-space-cleanup', on: true },
  { id: 'spacing', on: true },
  { id: 'punctuation', on: true },
  { id: 'quotation-marks', on: true },
  { id: 'dashes', on: true },
  { id: 'ellipsis', on: false },
  { id: 'verb-prefixes', on: true },
  { id: 'plurals', on: true },
  { id: 'comparatives', on: true },
  { id: 'clitics', on: true },
  { id: 'ezafe', on: true },
  { id: 'prefixes', on: true },
  { id: 'compounds', on: true },
  { id: 'digits', on: true },
  { id: 'direction', on: true },
] as const satisfies readonly Rule[];

export type RuleName = (typeof RULES)[number]['id'];

/** The rules that are on when the reader has chosen nothing. */
export const HOUSE_RULES: ReadonlySet<RuleName> = new Set(RULES.filter(({ on }) => on).map(({ id }) => id));
