import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find.ts';

/** The paragraphs of the key quotes, best first, one quote a paragraph. */
function keyParagraphs(title: string, paragraphs: string[]): number[] {
  const { quotes, key } = findQuotes({ title, paragraphs });
  return key.map(({ id }) => quotes.find((quote) => quote.id === id)?.para ?? -1);
}

const EARLY = 'بهرام نادری گفت: از حضور شما در این نشست صمیمانه سپاسگزارم و خوشحالم.';
const CLAIM = 'وی افزود: بودجه جاده شمال امسال دو برابر می‌شود و کارگران برمی‌گردند.';
const OTHER = 'کاوه صدری گفت: چنین پولی در خزانه استان نیست و نخواهد بود.';
const REST = 'نادری گفت: درباره کارهای دیگر شورا در نشست بعدی سخن خواهیم گفت.';

describe('key quotes', () => {
  it('put first what the headline claims', () => {
    expect(keyParagraphs('بودجه جاده شمال دو برابر می‌شود', [EARLY, CLAIM, REST])[0]).toBe(1);
  });
  it('read the claim of a headline that names its speaker', () => {
    expect(keyParagraphs('نادری: بودجه جاده شمال دو برابر می‌شود', [EARLY, CLAIM, REST])[0]).toBe(1);
  });
  it('put the words of whom the headline quotes before another’s answer to them', () => {
    const answer = 'کاوه صدری گفت: بودجه جاده شمال دو برابر نمی‌شود و چنین پولی در خزانه نیست.';
    const claim = 'بهرام نادری گفت: بودجه جاده امسال دو برابر می‌شود و کارگران به کار برمی‌گردند.';
    expect(keyParagraphs('نادری: بودجه جاده شمال دو برابر می‌شود', [EARLY, answer, claim])[0]).toBe(2);
  });
  it('give a place to another voice', () => {
    expect(keyParagraphs('بودجه جاده شمال دو برابر می‌شود', [EARLY, CLAIM, REST, OTHER]).slice(0, 2)).toEqual([
      1, 3,
    ]);
  });
  it('count a lead once that the body repeats in full', () => {
    const lead = 'بهرام نادری گفت که بودجه جاده شمال دو برابر می‌شود.';
    const body = 'بهرام نادری گفت: بودجه جاده شمال امسال دو برابر می‌شود و کارگران جاده برمی‌گردند.';
    expect(keyParagraphs('بودجه جاده شمال', [lead, body, REST])[0]).toBe(1);
  });
  it('say each something new', () => {
    const again = 'نادری گفت: بودجه جاده شمال امسال دو برابر می‌شود و کارگران جاده برمی‌گردند.';
    const bridge = 'نادری گفت: پل رودخانه هم تا پایان زمستان ساخته خواهد شد و باز می‌شود.';
    const { quotes, key } = findQuotes({
      paragraphs: [again, CLAIM, bridge].map((text) => text.replace('وی افزود', 'نادری گفت')),
    });
    const paras = key.map(({ id }) => quotes.find((quote) => quote.id === id)?.para);
    expect(paras).toEqual([1, 2, 0]);
    expect(key.at(-1)?.reasons.find(({ rule }) => rule === 'alike')?.weight).toBeLessThan(0);
  });
  it('prefer verbatim words to a paraphrase', () => {
    expect(
      keyParagraphs('', [
        'صدری گفت که پل شهر ویران شده و راه بسته است.',
        'نادری گفت: «پل شهر ویران شده و راه بسته است».',
      ])[0],
    ).toBe(1);
  });
  it('rank the parts of one quote as one', () => {
    const { quotes, key } = findQuotes({
      paragraphs: ['نادری گفت: کار جاده تمام شد.', 'ما از این کار خیلی چیزها یاد گرفتیم.'],
    });
    expect(quotes).toHaveLength(2);
    expect(key).toHaveLength(1);
  });
  it('do not call words the speaker’s own that he only passes on', () => {
    const { key } = findQuotes({
      paragraphs: ['نادری گفت: کاوه صدری اعلام کرده است که بودجه جاده شمال دو برابر شده است.'],
    });
    expect(key[0]?.reasons.map(({ rule }) => rule)).toEqual(['early']);
  });
  it('say that another voice is heard', () => {
    const { quotes, key } = findQuotes({
      title: 'بودجه جاده شمال دو برابر می‌شود',
      paragraphs: [EARLY, CLAIM, REST, OTHER],
    });
    const other = key.find(({ id }) => quotes.find((quote) => quote.id === id)?.speaker === 'کاوه صدری');
    expect(other?.reasons.map(({ rule }) => rule)).toContain('otherVoice');
  });
  it('say why', () => {
    const { key } = findQuotes({
      title: 'بودجه جاده دو برابر شد',
      paragraphs: ['نادری گفت: بودجه جاده ۲ برابر شده است و کار آغاز می‌شود.'],
    });
    expect(key[0]?.reasons.map(({ rule }) => rule)).toEqual(['headline', 'verbatim', 'number', 'early']);
  });
});
