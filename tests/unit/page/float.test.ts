import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/page/float.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 200, height: 100 };
const words = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 20 });

describe('a card beside words', () => {
  it.each([
    ['stands under them, middle to middle', words(400, 300), { left: 350, top: 328 }],
    ['keeps inside the window on the left', words(0, 300), { left: 8, top: 328 }],
    ['and on the right', words(950, 300), { left: 792, top: 328 }],
    ['stands over them where there is no room below', words(400, 700), { left: 350, top: 592 }],
  ])('%s', (_name, around, place) => {
    expect(placeCard(around, CARD, VIEW)).toEqual(place);
  });

  it('never covers the words', () => {
    const length = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(length, length, length, length, (left, top, width, height) => {
        const around = words(left, top);
        const place = placeCard(around, { width, height }, VIEW);
        expect(place.top >= around.bottom || place.top + height <= around.top).toBe(true);
      }),
    );
  });
});
