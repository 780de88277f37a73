import type { Steps } from '../text/steps.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;

/**
 * Takes all steps of a piece of work in slices of at most 8 ms (or one step, if that takes longer), with a turn for the
 * page between.
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
