import fc from 'fast-check';
import { newsText } from '../../../scripts/bench/news-text.ts';

/** What news is made of, whole and broken: cues, names, parts of dates, marks, and what cannot be seen. */
const PIECES = [
  ...'وی او بهرام نادری رئیس شورا گفت گفت: افزود: گفت که به گفته خواستار شد با بیان اینکه در این نامه آمده است:'.split(
    ' ',
  ),
  ...'۱ 16 ۳۱ ٤٥ 98 ۱۴۰۳ 2024 ۱۴۰۵/۰۱/۳۱ 16-18 ۱۴۰۵-۱۴۰۶ فروردین آبان مهر دی ماه سال دهه بهار امسال گذشته شنبه از تا و'.split(
    ' ',
  ),
  ...'می نمی میشود می\u200cرود شود کتاب کتابها ها های خانهای ای اند گفتهاند تر بزرگترین بی نخستوزیر ﻣﯽﺷﻮﺩ سـلام مُدَرِّس'.split(
    ' ',
  ),
  ...'سؤال: پاسخ: انتهای پیام به گزارش خبرگزاری العربية في ہے ێ ښ BBC C++ .NET @user #tag https://a.ir/b x@y.com F-14'.split(
    ' ',
  ),
  ...'، ؛ : . ! ؟ , ; ? % ( ) « » " “ ” ‘ ’ - -- ... … / * [ ] ¬ ـ'.split(' '),
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufdd0',
  '\u{1ffff}',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u{1f600}',
];

/** Pieces thrown together, mostly with a space between. */
const prose: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '\u200c')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

/** Every code unit may come, halves of characters too. */
const anyUnicode: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 300 });

const NEWS = newsText(20_000)
  .split('\n')
  .filter((line) => line !== '');

/** A paragraph of news with a few wounds: characters lost, doubled, moved or replaced, and strange ones put in. */
export const woundedNews: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...NEWS),
    fc.array(
      fc.record({
        at: fc.nat(2000),
        lost: fc.nat(6),
        insert: fc.oneof(
          fc.constant(''),
          fc.constantFrom(...PIECES),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([line, wounds]) =>
    wounds.reduce((text, { at, lost, insert }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + lost);
    }, line),
  );

export const anyText: fc.Arbitrary<string> = fc.oneof(prose, anyUnicode, woundedNews);

/**
 * A few pieces over and over: what makes a search that starts anew at every place slow. Code that takes quadratic time
 * for it does not come to an end with a hundred thousand characters.
 */
export const repeated = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ' '), fc.string({ unit: 'binary', maxLength: 2 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pieces) => pieces.join('') || ' ')
    .map((unit) => unit.repeat(Math.ceil(length / unit.length)));
