import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA } from '../../../lib/typography/lexicon/data.generated.ts';
import {
  ADJECTIVE,
  AMBIGUOUS,
  ENDING,
  PAST_STEM,
  PRESENT_STEM,
  SILENT_HE,
  SPLITS,
  WORD,
} from '../../../lib/typography/lexicon/entry.ts';
import { spell } from '../../../lib/typography/lexicon/letters.ts';
import { find, type Lexicon, lexiconOf } from '../../../lib/typography/lexicon/lexicon.ts';
import { openPacked, search } from '../../../lib/typography/lexicon/packed.ts';
import { openLexicon } from '../../../lib/typography/lexicon/shipped.ts';
import { build } from '../../../scripts/lexicon/build.ts';
import { readCounts } from '../../../scripts/lexicon/counts.ts';
import { readDictionary } from '../../../scripts/lexicon/dictionary.ts';
import { pack } from '../../../scripts/lexicon/pack.ts';

function lookUp(lexicon: Lexicon, letters: string): number {
  return find(lexicon, spell(letters), 0, letters.length);
}

function packedAndOpened(entries: ReadonlyMap<string, number>): Lexicon {
  const packed = openPacked(pack(entries));
  return lexiconOf((letters, from, to) => search(packed, letters, from, to));
}

describe('the lexicon that ships', () => {
  test('is what building it from its sources gives', () => {
    const entries = build(readDictionary(), readCounts());
    expect(pack(entries) === DATA).toBe(true);
    const shipped = openLexicon();
    const lost = [...entries].filter(([letters, entry]) => lookUp(shipped, letters) !== entry);
    expect(lost).toEqual([]);
  }, 60_000);

  test('is plain ASCII that a string literal can hold as it is', () => {
    expect(DATA).toMatch(/^[ !#-[\]-~]+$/);
  });

  test('is small: 160 kB on the wire, 8 MB in memory', () => {
    expect(gzipSync(DATA, { level: 9 }).length).toBeLessThan(160_000);
    expect(DATA.length + openLexicon().recent.byteLength).toBeLessThan(8_000_000);
  });

  test.each([
    ['کتاب', WORD],
    ['خانه', WORD | SILENT_HE],
    ['بزرگ', WORD | ADJECTIVE],
    ['رفت', PAST_STEM],
    ['رو', PRESENT_STEM],
    ['حرفهای', AMBIGUOUS],
    ['نخستوزیر', 1 << 4], // after the fourth letter
    ['بینالمللی', 1 << 3],
  ])('knows %s', (letters, bits) => {
    expect(lookUp(openLexicon(), letters) & bits).toBe(bits);
  });

  test.each(['', 'ژژژژ', 'خانهههه', 'سنتکام'])('does not know %j', (letters) => {
    expect(lookUp(openLexicon(), letters)).toBe(0);
  });
});

describe('a packed lexicon', () => {
  test('gives what was packed, and nothing else', () => {
    const entries = new Map([
      ['آ', ENDING], // words shorter than a shelf's letters
      ['آب', WORD],
      ['آبا', WORD], // a shelf's letters, and no more
      ['آبادان', WORD],
      ['آبادانی', WORD], // another with more letters
      ['آبانی', WORD], // its end is the other's end
      ['پیش', WORD | ADJECTIVE],
      ['پیشبینی', 1 << 3],
      ['گفتوگو', (1 << 3) | SILENT_HE],
      ['سرمایهگذاریهای', (1 << 6) | (1 << 12)],
      ['خانهای', AMBIGUOUS | 11], // the prior, not half-spaces
    ]);
    const lexicon = packedAndOpened(entries);
    for (const [letters, entry] of entries)
      expect([letters, lookUp(lexicon, letters)]).toEqual([letters, entry]);
    for (const letters of ['پی', 'پ', 'آباد', 'ادان', 'آبادانیی', 'پیش\u064e', 'آ\u064e', '\u064eآ', ''])
      expect([letters, lookUp(lexicon, letters)]).toEqual([letters, 0]);
  });

  test('knows all its words, whatever they are, and no others', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتیهءآ'), minLength: 1, maxLength: 7 });
    const entry = fc.integer({ min: 1, max: 0x7fffffff });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, entry)), fc.array(word), (pairs, others) => {
        // Split bits have to be those of gaps between letters.
        const entries = new Map(
          pairs.map(([letters, bits]) => [letters, (bits & ~SPLITS) | (bits & ((1 << letters.length) - 2))]),
        );
        const lexicon = packedAndOpened(entries);
        for (const letters of [...entries.keys(), ...others])
          expect(lookUp(lexicon, letters)).toBe(entries.get(letters) ?? 0);
      }),
    );
  });
});
