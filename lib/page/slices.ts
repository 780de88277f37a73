import type { Steps } from '../text/steps.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;

/**
 * Works through items in slices of at most 8 ms (or one step, if that takes longer), with a turn for the page between.
 * Ends early, without an error, when the signal aborts.
 *
 * @param work does an item; what it returns is gone through, and may be left for a while between any two steps
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Iterable<unknown> | undefined,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE;
  for (const _step of steps(items, work)) {
    if (performance.now() >= until) {
      await nextTurn();
      until = performance.now() + SLICE;
    }
    if (signal.aborted) return;
  }
}

/**
 * Takes all steps of a piece of work in such slices.
 *
 * @returns what the work comes to; null when the signal aborts before its end
 */
export async function finishInSlices<Result>(
  work: Steps<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  let until = performance.now() + SLICE;
  for (let step = work.next(); !signal.aborted; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE;
  }
  return null;
}

function* steps<Item>(items: Iterable<Item>, work: (item: Item) => Iterable<unknown> | undefined) {
  for (const item of items) {
    const inside = work(item);
    if (inside) yield* inside;
    yield;
  }
}

/** Gives the page its turn: `scheduler.yield` where there is one, else a message, which is not clamped as timers are. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
