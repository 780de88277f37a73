import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../lib/text/pieces.ts';

test('the pieces of any text make the text again, and each is short', () => {
  const word = fc.constantFrom('سلام', ' ', '. ', '؛ ', '۱۴۰۳', 'ا'.repeat(900), '\n');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join('');
      const pieces = piecesOf(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, text: part } of pieces) {
        expect(text.startsWith(part, start)).toBe(true);
        expect(part.length).toBeLessThanOrEqual(2000);
      }
    }),
  );
});

test('a long text parts at the end of a sentence', () => {
  const sentence = `${'واژه '.repeat(30)}پایان. `;
  const [first] = piecesOf(sentence.repeat(20));
  expect(first?.text.endsWith('پایان.')).toBe(true);
});

test('a paragraph of the usual length is one piece, and no text is none', () => {
  expect(piecesOf('یک بند کوتاه.')).toEqual([{ start: 0, text: 'یک بند کوتاه.' }]);
  expect(piecesOf('')).toEqual([]);
});
