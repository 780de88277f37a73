import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../../lib/export/text-fragment.ts';

const URL = 'https://example.ir/1';

/** The directive of a link, decoded. */
function directive(paragraph: string, words: string, story: string[] = [paragraph], at = 0): string[] {
  const start = paragraph.indexOf(words, at);
  const link = linkToWords(URL, paragraph, start, start + words.length, story);
  expect(link.startsWith(`${URL}#:~:text=`)).toBe(true);
  return link
    .slice(`${URL}#:~:text=`.length)
    .split(',')
    .map((part) => decodeURIComponent(part));
}

describe('linkToWords', () => {
  it('names short words in full, without the marks at their ends', () => {
    expect(directive('او گفت: «هوا سرد است.» و رفت', '«هوا سرد است.»')).toEqual(['هوا سرد است']);
  });

  it('names long words by their first and last', () => {
    const words = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده';
    expect(directive(`گفت: ${words}.`, words)).toEqual(['یک دو سه چهار پنج', 'هشت نه ده یازده دوازده']);
  });

  it('adds what stands around words that come twice', () => {
    const paragraph = 'صبح گفت هوا سرد است اما شب گفت هوا سرد است و خوابید';
    expect(directive(paragraph, 'هوا سرد است', [paragraph], 20)).toEqual([
      'اما شب گفت-',
      'هوا سرد است',
      '-و خوابید',
    ]);
  });

  it('encodes what has a meaning in a directive', () => {
    const link = linkToWords(URL, 'a-b, c&d', 0, 8, []);
    expect(link).toBe(`${URL}#:~:text=a%2Db%2C%20c%26d`);
  });

  it('is the bare address where there are no words', () => {
    expect(linkToWords(URL, '«»', 0, 2, [])).toBe(URL);
  });

  it('makes an address of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, length) => {
        expect(new globalThis.URL(linkToWords(URL, text, start, start + length, [text])).href).toContain(URL);
      }),
    );
  });
});
