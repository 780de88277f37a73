import { describe, expect, it } from 'vitest';
import { finishInSlices } from '../../../lib/page/slices.ts';

function* steps(count: number, onStep: (step: number) => void): Generator<void, string, undefined> {
  for (let step = 1; step <= count; step++) {
    onStep(step);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('comes to its end and its result', async () => {
    const taken: number[] = [];
    const result = await finishInSlices(
      steps(3, (step) => taken.push(step)),
      new AbortController().signal,
    );
    expect([result, taken]).toEqual(['done', [1, 2, 3]]);
  });

  it('has no result, and takes no step more, once it is aborted', async () => {
    const ending = new AbortController();
    const taken: number[] = [];
    const work = steps(5, (step) => {
      taken.push(step);
      if (step === 2) ending.abort();
    });
    expect(await finishInSlices(work, ending.signal)).toBeNull();
    expect(taken.length).toBeLessThanOrEqual(3);
  });

  it('gives the page its turn when a slice is full', async () => {
    const order: string[] = [];
    const work = steps(20, () => {
      const until = performance.now() + 10;
      while (performance.now() < until);
      order.push('work');
    });
    const turn = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('page');
        resolve();
      });
    });
    await finishInSlices(work, new AbortController().signal);
    await turn;
    expect(order.indexOf('page')).toBeLessThan(order.length - 1);
  });
});
