import { expect, it } from 'vitest';
import { lazily } from '../../../lib/text/lazily.ts';

it('makes a value when it is first asked for, and never again', () => {
  let made = 0;
  const table = lazily(() => {
    made += 1;
    return new Set(['گفت']);
  });
  expect(made).toBe(0);
  expect(table()).toEqual(new Set(['گفت']));
  expect(table()).toBe(table());
  expect(made).toBe(1);
});
