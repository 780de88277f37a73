import { describe, expect, it } from 'vitest';
import { markedSpans } from '../../../lib/quotes/words/marks.ts';
import { sentencesOf } from '../../../lib/quotes/words/sentences.ts';
import { tokenize } from '../../../lib/quotes/words/tokens.ts';
import { isFiniteVerb, isFirstPerson } from '../../../lib/quotes/words/verbs.ts';

const forms = (text: string) => tokenize(text).map(({ form }) => form);

describe('words', () => {
  it.each([
    ['می\u200cگوید', ['میگوید']],
    ['می گوید', ['میگوید']],
    ['میگوید', ['میگوید']],
    ['نمی گوید', ['نمیگوید']],
    ['گفته\u200cاند', ['گفتهاند']],
    ['گفته اند', ['گفتهاند']],
    ['رئيس', ['رییس']], // Arabic ي, and ئ that outlets spell as ی
    ['گفت و گو', ['گفتوگو']], // one noun in three words
    ['گفت\u200cوگوی', ['گفتوگوی']],
    ['گفت وگو', ['گفتوگو']],
    ['۳.۵ درصد', ['3.5', 'درصد']], // a dot inside a number ends no sentence
    ['my.tax.gov.ir', ['my.tax.gov.ir']],
    ['گفت:«بله»', ['گفت', ':', '«', 'بله', '»']],
    ['سلام\u200f، خوب\u064e', ['سلام', '،', 'خوب']], // a direction mark and a vowel sign
    ['\u200c \u200c', []],
  ])('%j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('keep their offsets when two are read as one', () => {
    const text = 'او می گوید:';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['او', 'می گوید', ':']);
  });
});

describe('sentences', () => {
  it.each([
    ['کار تمام شد. همه رفتند.', 2],
    ['سهم ۳.۵ درصد است.', 1],
    ['م. ر. نادری آمد.', 1], // initials
    ['آمد؟ رفت! ماند…', 3],
    ['او گفت: «آمد.» و رفت.', 2],
    ['بدون نقطه', 1],
    ['', 0],
  ])('%j: %i', (text, count) => {
    expect(sentencesOf(tokenize(text))).toHaveLength(count);
  });
});

describe('quotation marks', () => {
  it.each([
    ['«الف»', [[0, 2]]],
    [
      '«الف «ب» ج»',
      [
        [0, 6],
        [2, 4],
      ],
    ], // they nest
    ['«الف', [[0, null]]],
    ['الف» ب', []], // a stray closing mark
    [
      '"الف" "ب"',
      [
        [0, 2],
        [3, 5],
      ],
    ],
  ])('%j', (text, expected) => {
    expect([...markedSpans(tokenize(text)).values()].map(({ open, close }) => [open, close])).toEqual(
      expected,
    );
  });
});

describe('verbs', () => {
  it.each(['است', 'می\u200cرود', 'کرده\u200cاند', 'رفتند', 'بسازد', 'شوند', 'داریم'])(
    '%s is finite',
    (word) => {
      expect(isFiniteVerb(tokenize(word)[0]?.form ?? '')).toBe(true);
    },
  );
  it.each([
    'میدان',
    'میلیون',
    'هنرمند',
    'فرزند',
    'جاوید',
    'دماوند',
    'دادگستری',
    'مردم',
    'سعید',
    'مستقیم',
    'دژپسند',
    'پدافند',
    'مستند',
    'میراسماعیلی',
  ])('%s is not', (word) => {
    expect(isFiniteVerb(tokenize(word)[0]?.form ?? '')).toBe(false);
  });
  it.each(['من', 'ما', 'داریم', 'می\u200cروم', 'کردیم'])('%s speaks of itself', (word) => {
    expect(isFirstPerson(tokenize(word)[0]?.form ?? '')).toBe(true);
  });
  it.each(['او', 'مردم', 'دارند', 'تصمیم', 'مستقیم'])('%s does not', (word) => {
    expect(isFirstPerson(tokenize(word)[0]?.form ?? '')).toBe(false);
  });
});
