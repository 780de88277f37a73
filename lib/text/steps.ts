/**
 * Work that can be left for a while between any two of its steps: a generator that yields after each few milliseconds
 * and returns what the work comes to.
 */
export type Steps<Result> = Generator<void, Result, undefined>;

/** Takes all steps at once. */
export function finish<Result>(work: Steps<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
