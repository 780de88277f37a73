import { PAST_STEM, PRESENT_STEM, VERB_FORM } from '../../lib/typography/lexicon/entry.ts';

/** Verbs of news whose forms with می the dictionary lacks, by their present stems. */
const MISSING_STEMS = 'سپار سپر فکن آرامان'.split(' ');

/** Forms of speech after می, as quotes in news have them. */
const FORMS_OF_SPEECH =
  'شه گه کنه ره ده دونم دونه دونن گم گن شن شم تونه تونم تونن تونیم خوام خواد خوان خوایم خواین یاد یان بینه زنه مونه گیره'.split(
    ' ',
  );

const PLURAL_ENDINGS = ['ی', 'یم', 'ید', 'ند'];
const ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند', 'ه'];
/** Present stems may lack a form or two in the dictionary. */
const ENOUGH_FORMS = 2;

/**
 * What stands after می: the stems of verbs, and forms that come from none of them.
 *
 * @param forms all forms that the dictionary has after می
 * @returns entry bits by stem or form
 */
export function stemsOf(forms: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  const add = (stem: string, bits: number) => found.set(stem, (found.get(stem) ?? 0) | bits);
  for (const form of forms) {
    const stem = form.slice(0, -1);
    const others = PLURAL_ENDINGS.filter((ending) => forms.has(stem + ending)).length;
    if (form.endsWith('م') && others >= ENOUGH_FORMS)
      add(stem, isPast(stem, forms) ? PAST_STEM : PRESENT_STEM);
  }
  for (const form of forms) if (!form.includes('-') && !isInflected(form, found)) add(form, VERB_FORM);
  for (const stem of MISSING_STEMS) add(stem, PRESENT_STEM);
  for (const form of FORMS_OF_SPEECH) add(form, VERB_FORM);
  return found;
}

/** A past stem ends in te or dal, and is a form by itself (می‌رفت). */
function isPast(stem: string, forms: ReadonlySet<string>): boolean {
  return /[تد]$/.test(stem) && forms.has(stem);
}

function isInflected(form: string, stems: ReadonlyMap<string, number>): boolean {
  if ((stems.get(form) ?? 0) & PAST_STEM) return true;
  return ENDINGS.some((ending) => form.endsWith(ending) && stems.has(form.slice(0, -ending.length)));
}
