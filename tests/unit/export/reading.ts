import type { Quote } from '../../../lib/quotes/quote.ts';
import type { Reading } from '../../../lib/reading.ts';

const PARAGRAPHS = [
  'مینا صفوی، رئیس سازمان هواشناسی گفت: بارش\u200cها امسال کمتر از پارسال است.',
  'وی افزود: باید از امروز برای تابستان آماده شد.',
];

/** A small reading; parts of it can be put otherwise. */
export function readingWith(
  article: Partial<NonNullable<Reading['article']>> = {},
  reading: Partial<Reading> = {},
): Reading {
  return {
    url: 'https://news.example.ir/12?ref=a#top',
    news: true,
    kind: 'story',
    reasons: [],
    language: 'fa',
    article: {
      title: 'بارش\u200cها کم شد',
      published: '2024-11-06',
      byline: null,
      outlet: 'خبرگزاری نمونه',
      paragraphs: PARAGRAPHS,
      ...article,
    },
    dates: [],
    quotes: [quoteOf('بارش\u200cها امسال کمتر از پارسال است.', { id: 'q1' })],
    key: [{ id: 'q1', score: 1, reasons: [] }],
    mended: [],
    ...reading,
  };
}

/** A quote of the first paragraph that holds its words, by Mina Safavi unless it is put otherwise. */
export function quoteOf(text: string, other: Partial<Quote> = {}): Quote {
  const found = PARAGRAPHS.findIndex((paragraph) => paragraph.includes(text));
  const para = Math.max(0, found);
  const start = Math.max(0, PARAGRAPHS[para]?.indexOf(text) ?? 0);
  return {
    id: text,
    group: other.id ?? text,
    para,
    start,
    end: start + text.length,
    text,
    speaker: 'مینا صفوی',
    role: 'رئیس سازمان هواشناسی',
    cue: 'گفت',
    kind: 'direct',
    ...other,
  };
}
