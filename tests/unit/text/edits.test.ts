import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, assertEdits, type Edit, mergeEdits } from '../../../lib/text/edits.ts';

const put = (start: number, insert: string): Edit => ({ start, end: start, insert });
const swap = (start: number, end: number, insert: string): Edit => ({ start, end, insert });

describe('applying edits', () => {
  it.each<[string, string, Edit[], string]>([
    ['none', 'abc', [], 'abc'],
    ['an insertion at each end', 'abc', [put(0, '<'), put(3, '>')], '<abc>'],
    ['a replacement and a removal', 'abcdef', [swap(0, 1, 'X'), swap(2, 4, '')], 'Xbef'],
    ['two insertions at one place, in their order', 'ab', [put(1, '1'), put(1, '2')], 'a12b'],
  ])('%s', (_name, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it.each<[string, Edit[]]>([
    ['out of order', [put(2, 'x'), put(1, 'y')]],
    ['overlapping', [swap(0, 2, ''), swap(1, 3, '')]],
    ['past the end', [put(4, 'x')]],
    ['backwards', [swap(2, 1, '')]],
  ])('edits that are %s are refused', (_name, edits) => {
    expect(() => assertEdits(edits, 3)).toThrow(RangeError);
  });
});

describe('merging edits', () => {
  it.each<[string, Edit[], Edit[], string]>([
    ['apart', [put(1, 'A')], [put(3, 'B')], 'aAbcBdef'],
    ['where they overlap, the first stays', [swap(1, 3, 'A')], [swap(2, 4, 'B')], 'aAdef'],
    ['an insertion inside a replacement gives way', [swap(1, 4, 'A')], [put(2, 'B')], 'aAef'],
    ['a replacement over an insertion gives way', [put(2, 'A')], [swap(1, 4, 'B')], 'abAcdef'],
    ['an insertion right before a replacement stands', [put(2, 'A')], [swap(2, 3, 'B')], 'abABdef'],
    ['an insertion right after one, too', [put(3, 'A')], [swap(2, 3, 'B')], 'abBAdef'],
    ['at one place, the first first', [put(2, 'A')], [put(2, 'B')], 'abABcdef'],
  ])('%s', (_name, first, second, expected) => {
    expect(applyEdits('abcdef', mergeEdits(first, second))).toBe(expected);
  });

  it('gives edits that are sorted, apart and inside, for any two sets', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.string({ maxLength: 2 }))).map((raw) => {
      const list: Edit[] = [];
      let at = 0;
      for (const [gap, length, insert] of raw) {
        const start = at + gap;
        if (start + length > 40) break;
        list.push({ start, end: start + length, insert });
        at = start + length;
      }
      return list;
    });
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const merged = mergeEdits(first, second);
        assertEdits(merged, 40);
        for (const edit of first) expect(merged).toContain(edit);
      }),
    );
  });
});
