import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/page/float.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 200, height: 100 };
const words = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 20 });

describe('a card beside words', () => {
  it.each([
    ['stands under them, middle to middle', [words(400, 300)], { left: 350, top: 328 }],
    ['keeps inside the window on the left', [words(0, 300)], { left: 8, top: 328 }],
    ['and on the right', [words(950, 300)], { left: 792, top: 328 }],
    ['stands over them where there is no room below', [words(400, 700)], { left: 350, top: 592 }],
    ['stands under the last of two lines', [words(100, 300), words(700, 330)], { left: 650, top: 358 }],
    ['and over the first', [words(100, 700), words(700, 730)], { left: 50, top: 592 }],
  ])('%s', (_name, lines, place) => {
    expect(placeCard(lines, CARD, VIEW)).toMatchObject(place);
  });

  it.each([
    ['above the window', words(400, -21)],
    ['below it', words(400, 801)],
    ['beside it', words(-200, 300)],
  ])('is nowhere when they are %s', (_name, line) => {
    expect(placeCard([line], CARD, VIEW)).toBeNull();
  });

  it('never covers the words and never leaves the window, however large it is', () => {
    const length = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(length, length, length, length, (left, top, width, height) => {
        const around = words(left, top);
        const place = placeCard([around], { width, height }, VIEW);
        if (!place) return;
        const bottom = place.top + Math.min(height, place.maxHeight);
        expect(place.top >= around.bottom || bottom <= around.top).toBe(true);
        expect(place.maxHeight === 0 || (place.top >= 0 && bottom <= VIEW.height)).toBe(true);
      }),
    );
  });
});
