import { ADVERBS, PREPOSITIONS } from '../words/classes.ts';
import { formAt, type Token } from '../words/tokens.ts';
import { isNameStart, isRoleHead } from './begins.ts';
import { type Description, describe } from './describe.ts';
import { phraseAt, type Range } from './phrase.ts';
import { HONORIFICS } from './roles.ts';

/** Takes in what a comma parts from the phrase: a role after a name, a name after a role, a list inside a role. */
export function withApposition(
  tokens: readonly Token[],
  phrase: Range,
  description: Description,
  end: number,
): { at: Range; description: Description } {
  const next = phrase.end + 1;
  const alone = { at: phrase, description };
  if (!APPOSITION_MARKS.has(formAt(tokens, phrase.end)) || next >= end) return alone;
  const form = formAt(tokens, next);
  if (!BESIDES_ROLES.has(form) && (ADVERBS.has(form) || PREPOSITIONS.has(form))) return alone;
  const second = phraseAt(tokens, next, end);
  if (second.end <= second.start || formAt(tokens, second.end) === 'را') return alone;
  const at = { start: phrase.start, end: second.end };
  if (description.name && !description.role) {
    if (!isRoleHead(tokens, next) && !BESIDES_ROLES.has(formAt(tokens, next))) return alone;
    const list = listEnd(tokens, second, end);
    return { at: { ...at, end: list }, description: { ...description, role: { start: next, end: list } } };
  }
  if (description.role && !description.name) {
    if (isNameStart(tokens, next) || HONORIFICS.has(formAt(tokens, next)) || formAt(tokens, next) === '«') {
      const named = describe(tokens, second);
      return { at, description: { ...description, name: named.name } };
    }
    if (isNameBetweenCommas(tokens, second)) return { at, description: { ...description, name: second } };
    // «وزیر خارجه، |همکاری دو کشور و …| را ارزیابی کرد»: an object, and no list.
    const list = description.unsure ? phrase.end : listEnd(tokens, phrase, end);
    if (list > phrase.end)
      return {
        at: { ...at, end: list },
        description: { ...description, role: { start: phrase.start, end: list } },
      };
  }
  return alone;
}

/** «سناتور دموکرات، |گرگ هالدن|، …»: two or three words that a comma closes and no list of offices joins. */
function isNameBetweenCommas(tokens: readonly Token[], { start, end }: Range): boolean {
  const words = tokens.slice(start, end);
  return (
    words.length >= 2 &&
    words.length <= LONGEST_NAME &&
    formAt(tokens, end) === '،' &&
    !words.some(
      ({ form, mark }, at) => mark || form === 'و' || isRoleHead(tokens, start + at) || !NAME.test(form),
    )
  );
}

const LONGEST_NAME = 3;
// «بهداشت»: words of an office are longer than most names, and many end as no name does.
const NAME = /^(?!.*(?:های|ات|ها|ان)$).{2,9}$/;
const APPOSITION_MARKS = new Set(['،', ',', '؛', '-', '–']);
const BESIDES_ROLES = new Set(['دیگر', 'از', 'ساکن', 'یکی', 'اهل', 'چهره']);

/** Where a list that a role holds ends: «مدیرکل تعاون، کار و رفاه اجتماعی لرستان». */
function listEnd(tokens: readonly Token[], phrase: Range, end: number): number {
  let last = phrase.end;
  while (formAt(tokens, last) === '،' && last + 1 < end) {
    const item = phraseAt(tokens, last + 1, end);
    if (
      item.end <= item.start ||
      PREPOSITIONS.has(formAt(tokens, item.start)) ||
      ADVERBS.has(formAt(tokens, item.start))
    )
      break;
    if (formAt(tokens, item.end) === 'را') break;
    const joined = tokens.slice(item.start, item.end).some((token) => token.form === 'و');
    if (!joined && formAt(tokens, item.end) !== '،') break;
    last = item.end;
    if (joined) return last;
  }
  return phrase.end;
}
