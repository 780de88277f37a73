import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, assertEdits } from '../../../lib/text/edits.ts';
import { type Draft, revise, shrink } from '../../../lib/typography/draft.ts';
import type { TidyEdit } from '../../../lib/typography/tidy.ts';

/** Edits in order and apart: each leaves some text alone, takes some out and puts some in. */
const steps = fc.array(
  fc.record({ skip: fc.nat(4), take: fc.nat(3), insert: fc.constantFrom('', 'x', 'yz', '\u200c') }),
  { maxLength: 8 },
);

function editsOf(text: string, plan: { skip: number; take: number; insert: string }[]): TidyEdit[] {
  const edits: TidyEdit[] = [];
  let at = 0;
  for (const { skip, take, insert } of plan) {
    const start = at + skip;
    const end = start + take;
    if (end > text.length || (take === 0 && insert === '')) break;
    edits.push({ start, end, insert, rule: 'spacing' });
    at = end + 1;
  }
  return edits;
}

test('edits made one list after the other are one list on the passage as it was', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(steps, { maxLength: 4 }), (text, plans) => {
      let draft: Draft = { text, edits: [] };
      let expected = text;
      for (const plan of plans) {
        const edits = editsOf(expected, plan);
        expected = applyEdits(expected, edits);
        draft = revise(draft, edits);
      }
      assertEdits(draft.edits, text.length);
      expect(draft.text).toBe(expected);
      expect(applyEdits(text, draft.edits)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

test('edits that have nothing to do with each other keep their size', () => {
  const letter: TidyEdit = { start: 1, end: 2, insert: 'ی', rule: 'arabic-letters' };
  const space: TidyEdit = { start: 2, end: 3, insert: '\u200c', rule: 'verb-prefixes' };
  const draft = revise(revise({ text: 'مي رود', edits: [] }, [letter]), [space]);
  expect(draft).toEqual({ text: 'می\u200cرود', edits: [letter, space] });
});

test.each([
  ['\u200c ', '\u200c', { start: 1, end: 2, insert: '' }],
  [' \u200c', '\u200c', { start: 0, end: 1, insert: '' }],
  ['ab', 'axb', { start: 1, end: 1, insert: 'x' }],
  ['aa', 'a', { start: 1, end: 2, insert: '' }],
])('shrink(%j → %j)', (before, after, expected) => {
  expect(shrink({ start: 0, end: before.length, insert: after, rule: 'spacing' }, before)).toMatchObject(
    expected,
  );
});

test('an edit that changes nothing is none', () => {
  expect(shrink({ start: 0, end: 1, insert: 'a', rule: 'spacing' }, 'a')).toBeUndefined();
});
