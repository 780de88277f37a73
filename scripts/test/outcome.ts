/** How a step of the tests went. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What a person needs to see when something failed. */
  output: string;
}

/** A check that is passed or failed as one. */
export function check(ok: boolean, output: string): Outcome {
  return ok ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
