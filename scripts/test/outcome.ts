/** How a step of the tests went. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What a person needs to see when something failed. */
  output: string;
  /** What a person should know though nothing failed. */
  notice?: string;
}

/** A check that is passed or failed as one. */
export function check(ok: boolean, output: string): Outcome {
  return ok ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** What a tool reported as JSON; null when it broke off before it had. */
export function parseReport<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
