/** What a look at one thing came to. */
export interface Finding {
  /** Why a store or a person could not take the release as it is; none when all is well. */
  problems: string[];
  /** What a maintainer should know all the same. */
  notes?: string[];
}

/** One of the things a release is looked at for. */
export interface Check {
  /** What holds when nothing is found: `the manifest asks for what it should`. */
  what: string;
  look(): Promise<Finding> | Finding;
}

/**
 * Takes a look. A look that could not be taken is a problem too.
 */
export async function take({ look }: Check): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
}

/** A finding in lines: `✓ what`, or `✗ what: why`, and the notes below. */
export function printFinding(what: string, { problems, notes = [] }: Finding): string {
  const head = problems.length === 0 ? `✓ ${what}` : `✗ ${what}: ${problems.join('; ')}`;
  return [head, ...notes.map((note) => `    ${note}`)].join('\n');
}
