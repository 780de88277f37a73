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

/** Works on items one by one, a step each. */
export function* eachInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(work(item, index));
    yield;
  }
  return results;
}
