import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../components/beginning.ts';

describe('the beginning of a text', () => {
  it.each<[text: string, most: number, shown: string]>([
    ['چاه\u200cها تا پایان سال بسته می\u200cشوند', 16, 'چاه\u200cها تا پایان…'],
    // The limit falls on a space, and just before one.
    ['یک دو سه', 5, 'یک دو…'],
    ['یک دو سه', 6, 'یک دو…'],
    // A half-space is no place to break.
    ['او می\u200cشود', 5, 'او…'],
    // No stop is left before the ellipsis.
    ['گفت: بله، اما', 9, 'گفت: بله…'],
    // What fits is left as it is.
    ['این پایان بند است.', 18, 'این پایان بند است.'],
    ['', 10, ''],
    // A text without a space has to be broken, but not within a character.
    ['خانه\u{1f600}\u{1f600}', 5, 'خانه…'],
  ])('%j in %i units', (text, most, shown) => {
    expect(beginningOf(text, most)).toBe(shown);
  });

  it('ends with a whole word of the text, whatever it is', () => {
    const word = fc.stringMatching(/^[آ-ی\u200c]{1,8}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 31, maxLength: 40 }),
        fc.integer({ min: 9, max: 60 }),
        (words, most) => {
          const shown = beginningOf(words.join(' '), most).slice(0, -1).split(' ');
          expect(words.slice(0, shown.length)).toEqual(shown);
        },
      ),
    );
  });
});
