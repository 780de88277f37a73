import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find.ts';
import type { Quote } from '../../../lib/quotes/quote.ts';

/** Pieces of news prose, thrown together: cues where none belong, marks that never close, names with no verb. */
const piece = fc.constantFrom(
  'وی',
  'او',
  'بهرام نادری',
  'رئیس شورا',
  'گفت',
  'گفت:',
  'افزود:',
  'گفت که',
  'به گفته',
  'آنطور که',
  'خواستار',
  'شد',
  'از مردم خواست',
  'در این نامه آمده است:',
  'با بیان اینکه',
  'سؤال:',
  'پاسخ:',
  'ما رفتیم',
  'آب کم است',
  'نمی‌دانم',
  'می گوید',
  '«',
  '»',
  '"',
  '،',
  '.',
  '؟',
  ':',
  '-',
  '*',
  '(',
  ')',
  '\n',
  'انتهای پیام',
  '۱۲',
  'EU',
  '\u200c',
);
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const article = fc.record({
  title: fc.option(fc.oneof(prose, anything), { nil: undefined }),
  paragraphs: fc.array(fc.oneof(prose, anything), { maxLength: 12 }),
});

function inOrder(quotes: readonly Quote[]): boolean {
  return quotes.every((quote, at) => {
    const before = quotes[at - 1];
    return !before || before.para < quote.para || (before.para === quote.para && before.end <= quote.start);
  });
}

describe('for any article', () => {
  it('quotes lie inside their paragraphs, in order, apart, and hold their text', () => {
    fc.assert(
      fc.property(article, ({ title, paragraphs }) => {
        const { quotes } = findQuotes({ title, paragraphs });
        for (const { para, start, end, text, relayed } of quotes) {
          expect(start).toBeLessThan(end);
          expect(paragraphs[para]?.slice(start, end)).toBe(text);
          if (!relayed) continue;
          expect(paragraphs[para]?.slice(relayed.start, relayed.end)).toBe(relayed.text);
          expect(start <= relayed.start && relayed.end <= end).toBe(true);
        }
        expect(inOrder(quotes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('ids differ, every group is the id of its first part, and keys are ranked by their reasons', () => {
    fc.assert(
      fc.property(article, ({ title, paragraphs }) => {
        const { quotes, key } = findQuotes({ title, paragraphs });
        const ids = quotes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          quotes.every(({ group, para }) => quotes.some((first) => first.id === group && first.para <= para)),
        ).toBe(true);
        expect(key.every(({ id }) => ids.includes(id))).toBe(true);
        const scores = key.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { score, reasons } of key) {
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 2);
        }
      }),
    );
  });

  it('Arabic letters change no offset', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 8 }), (paragraphs) => {
        const arabic = paragraphs.map((text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'));
        const spans = (texts: string[]) =>
          findQuotes({ paragraphs: texts }).quotes.map(({ para, start, end }) => [para, start, end]);
        expect(spans(arabic)).toEqual(spans(paragraphs));
      }),
    );
  });
});

describe('hostile input', () => {
  it.each([
    ['opening marks', '«'.repeat(200_000)],
    ['colons', ':'.repeat(200_000)],
    ['cues', 'گفت '.repeat(50_000)],
    ['cues with colons', 'وی گفت: '.repeat(20_000)],
    ['commas', '،'.repeat(200_000)],
    ['marks that close', '«ما رفتیم» '.repeat(20_000)],
    ['sources', 'به گفته نادری، '.repeat(15_000)],
    ['demands', 'نادری خواستار آن شد '.repeat(10_000)],
    ['one long word', 'ا'.repeat(200_000)],
  ])('%s: an answer', (_, text) => {
    const { quotes } = findQuotes({ paragraphs: [text, text.slice(0, 90_000)] });
    expect(quotes.every(({ para, end }) => para === 1 && end <= 90_000)).toBe(true);
  });

  it('no paragraph, an empty one, a blank one', () => {
    expect(findQuotes({ paragraphs: [] })).toEqual({ quotes: [], key: [] });
    expect(findQuotes({ title: '', paragraphs: ['', ' \n ', '\u200c'] })).toEqual({ quotes: [], key: [] });
  });
});
