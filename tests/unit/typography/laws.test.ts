import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, assertEdits } from '../../../lib/text/edits.ts';
import { RULES, type RuleName } from '../../../lib/typography/rules.ts';
import { tidy } from '../../../lib/typography/tidy.ts';

/** Pieces of news as pages have them: words whole and broken, marks, digits, Latin, and what cannot be seen. */
const PIECES = [
  'می',
  'نمی',
  'میشود',
  'می\u200cرود',
  'شود',
  'کتاب',
  'کتابها',
  'های',
  'ها',
  'خانه',
  'خانهای',
  'ای',
  'اند',
  'گفتهاند',
  'تر',
  'بزرگترین',
  'بی',
  'نظیر',
  'نخستوزیر',
  'پیشبینیهای',
  'حرفهای',
  'سالهای',
  'و',
  'که',
  'از',
  'را',
  'گفت',
  'است',
  'كتاب',
  'علي',
  'حتى',
  'ﻣﯽﺷﻮﺩ',
  'سـلام',
  'مُدَرِّس',
  'حتماً',
  'آنها',
  'ی',
  'یک',
  'دنیا',
  'شد.وی',
  '،',
  '؛',
  ':',
  '.',
  '!',
  '؟',
  ',',
  ';',
  '?',
  '%',
  '(',
  ')',
  '«',
  '»',
  '"',
  '“',
  '”',
  '‘',
  '’',
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\u200c',
  '\u200c',
  '\u200d',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '¬',
  'ـ',
  '--',
  '...',
  '…',
  '12',
  '1400',
  '۱۲',
  '٣',
  '3.5',
  '+98 912 1234567',
  '-5',
  ' درجه',
  'C++',
  '.NET',
  '@user',
  '#tag',
  'Yahoo!',
  'https://a.ir/b',
  'x@y.com',
  'F-14',
  '\u2068',
  '\u2069',
  'العربية',
  'في',
  'ہے',
  'ێ',
  'ښ',
  '\ud83d\ude00',
  '\ud800',
  '😀',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const ruleSets = fc.subarray(RULES.map(({ id }) => id)).map((ids): ReadonlySet<RuleName> => new Set(ids));

/** Letters without the look-alikes, compatibility forms and invisible characters that rules may change. */
function letters(text: string): string {
  const same: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ڪ: 'ک', ھ: 'ه', ہ: 'ه', ە: 'ه' };
  const plain = text.replace(/[\ufb50-\ufdff\ufe70-\ufeff]/g, (form) => form.normalize('NFKC'));
  return plain
    .replace(/[^\p{L}\p{M}]/gu, '')
    .replace(/\u0640/g, '')
    .replace(/[يىكڪھہە]/g, (letter) => same[letter] ?? letter);
}

describe('the laws of tidying', () => {
  test.each([
    ['news', newsLike],
    ['anything', anything],
  ])('edits of %s are in order, apart and inside the passage', (_name, passages) => {
    fc.assert(
      fc.property(passages, ruleSets, (passage, rules) => {
        const edits = tidy(passage, { rules });
        assertEdits(edits, passage.length);
        expect(edits.filter(({ rule }) => !rules.has(rule))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['news', newsLike],
    ['anything', anything],
  ])('tidying tidied %s changes nothing', (_name, passages) => {
    fc.assert(
      fc.property(passages, ruleSets, (passage, rules) => {
        const once = applyEdits(passage, tidy(passage, { rules }));
        expect(tidy(once, { rules })).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['news', newsLike],
    ['anything', anything],
  ])('no letter of %s is lost, added or moved', (_name, passages) => {
    fc.assert(
      fc.property(passages, (passage) => {
        expect(letters(applyEdits(passage, tidy(passage)))).toBe(letters(passage));
      }),
      { numRuns: 1000 },
    );
  });

  test('every edit changes something, and no more than it must', () => {
    fc.assert(
      fc.property(newsLike, (passage) => {
        for (const { start, end, insert } of tidy(passage)) {
          const before = passage.slice(start, end);
          expect(insert).not.toBe(before);
          const shared =
            before !== '' && insert !== '' && (before[0] === insert[0] || before.at(-1) === insert.at(-1));
          expect(shared).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('text without a letter of the Arabic script is untouched', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abc XYZ019.,;:?!%"\'()-+@#/é😀\u00a0\u200b') }),
        (passage) => {
          expect(tidy(passage)).toEqual([]);
        },
      ),
    );
  });
});
