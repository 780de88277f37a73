/** How often a measurement is made. */
export interface Effort {
  /** At least so many runs; default 5. */
  fewest?: number;
  /** At most so many runs; default 100. The first ones pay for compilation. */
  most?: number;
  /** No new run is begun after so many milliseconds; default 4000. */
  patience?: number;
}

/**
 * The best of many runs, in microseconds of processor time, which other processes do not stretch as they do that of
 * the clock; and what the last run gave back.
 */
export function leastTime<Result>(
  run: () => Result,
  { fewest = 5, most = 100, patience = 4000 }: Effort = {},
): { microseconds: number; result: Result } {
  const end = performance.now() + patience;
  let microseconds = Number.POSITIVE_INFINITY;
  for (let runs = 1; ; runs++) {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    microseconds = Math.min(microseconds, user + system);
    if (runs >= most || (runs >= fewest && performance.now() > end)) return { microseconds, result };
  }
}

/** The value in the middle; of an even number, the higher of the two. 0 when there are none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** A share as a percentage with one decimal. */
export function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}
