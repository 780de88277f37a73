import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { emptyWord, entryTo, readWord } from '../../../lib/typography/half-spaces/word.ts';
import { DATA } from '../../../lib/typography/lexicon/data.generated.ts';
import { decode } from '../../../lib/typography/lexicon/decode.ts';
import {
  ADJECTIVE,
  AMBIGUOUS,
  PAST_STEM,
  PRESENT_STEM,
  SILENT_HE,
  SPLITS,
  WORD,
} from '../../../lib/typography/lexicon/entry.ts';
import { openLexicon } from '../../../lib/typography/lexicon/lexicon.ts';
import { build } from '../../../scripts/lexicon/build.ts';
import { readCounts } from '../../../scripts/lexicon/counts.ts';
import { readDictionary } from '../../../scripts/lexicon/dictionary.ts';
import { pack } from '../../../scripts/lexicon/pack.ts';

function lookUp(lexicon: ReturnType<typeof decode>, letters: string): number {
  return entryTo(readWord(emptyWord(lexicon), letters, 0, letters.length), letters.length);
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
    expect(DATA.length + openLexicon().byteLength).toBeLessThan(8_000_000);
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

test('what is packed comes out again', () => {
  const entries = new Map([
    ['آب', WORD],
    ['آبادان', WORD],
    ['پیشبینی', 1 << 3],
    ['پیش', WORD | ADJECTIVE],
    ['گفتوگو', (1 << 3) | SILENT_HE],
    ['سرمایهگذاریهای', (1 << 6) | (1 << 12)],
    ['خانهای', AMBIGUOUS | 11],
  ]);
  const lexicon = decode(pack(entries));
  for (const [letters, entry] of entries) expect(lookUp(lexicon, letters)).toBe(entry);
  expect(lookUp(lexicon, 'پی')).toBe(0);
  expect(lookUp(lexicon, 'خانهای') & SPLITS).toBe(11); // the prior, not half-spaces
});
