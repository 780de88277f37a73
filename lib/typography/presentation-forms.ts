import { HALF_SPACE, NON_JOINING_LETTERS } from '../text/characters.ts';
import type { TidyEdit } from './tidy.ts';

/** Letters and lam-alef ligatures in their compatibility forms; the word ligatures (ﷲ, ﷼) are none of them. */
const FORM = /[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]/g;

/** Forms that end or begin a run of joined letters. */
const ISOLATED = 0;
const FINAL = 1;
const INITIAL = 2;

/**
 * Letters in place of their presentation forms. Where one form ends a run of joined letters and the next begins
 * one though the letters themselves would join, a half-space keeps them as they look.
 */
export function mendPresentationForms(text: string): TidyEdit[] {
  return Array.from(text.matchAll(FORM), ({ 0: form, index }) => {
    const letters = form.normalize('NFKC');
    const parted = isParted(form, letters, text.charAt(index + 1));
    return {
      start: index,
      end: index + 1,
      insert: parted ? letters + HALF_SPACE : letters,
      rule: 'presentation-forms',
    };
  });
}

function isParted(form: string, letters: string, next: string): boolean {
  if (!/[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]/.test(next)) return false;
  if (NON_JOINING_LETTERS.has(letters.slice(-1))) return false;
  const here = shapeOf(form);
  const there = shapeOf(next);
  return (here === ISOLATED || here === FINAL) && (there === ISOLATED || there === INITIAL);
}

/** Unicode lists the forms of a letter in a row: isolated, final, initial, medial. */
function shapeOf(form: string): number {
  const letter = form.normalize('NFKC');
  let shape = 0;
  for (let code = form.charCodeAt(0) - 1; String.fromCharCode(code).normalize('NFKC') === letter; code -= 1)
    shape += 1;
  return shape;
}
