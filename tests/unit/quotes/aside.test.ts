import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find.ts';

/** What the first quote of a paragraph says on the way. */
function aside(paragraph: string): string | undefined {
  return findQuotes({ paragraphs: [paragraph] }).quotes[0]?.aside?.text;
}

describe('what is said on the way to a quote', () => {
  it.each([
    ['نادری با بیان اینکه آب سد به نصف رسیده است، گفت: چاره‌ای نمانده است.', 'آب سد به نصف رسیده است'],
    ['نادری با بیان این که آب سد به نصف رسیده است گفت: چاره‌ای نمانده است.', 'آب سد به نصف رسیده است'], // no comma, اینکه in two words
    ['نادری با تأکید بر اینکه آب سد به نصف رسیده است، گفت: چاره‌ای نمانده است.', 'آب سد به نصف رسیده است'],
    [
      'نادری با بیان اینکه آب سد کم شده است و با اشاره به بی‌بارانی، گفت: چاره‌ای نمانده است.',
      'آب سد کم شده است',
    ], // a second participle clause
    ['نادری با اشاره به کمبود آب گفت: چاره‌ای نمانده است.', undefined], // no clause, only what it was about
    ['نادری گفت: با بیان اینکه آب نیست چیزی درست نمی‌شود.', undefined], // inside what he says
  ])('%s', (paragraph, expected) => {
    expect(aside(paragraph)).toBe(expected);
  });

  it('lies in the same paragraph, before the quote', () => {
    const paragraph = 'نادری با بیان اینکه آب سد به نصف رسیده است، گفت: چاره‌ای نمانده است.';
    const [quote] = findQuotes({ paragraphs: [paragraph] }).quotes;
    expect(paragraph.slice(quote?.aside?.start, quote?.aside?.end)).toBe(quote?.aside?.text);
    expect(quote?.aside?.end).toBeLessThan(quote?.start ?? 0);
  });
});
