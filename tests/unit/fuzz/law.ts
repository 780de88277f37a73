import fc from 'fast-check';
import { it } from 'vitest';

/**
 * The first number of the chance that makes the inputs. `npm test` always begins with the same one; `npm run fuzz` with
 * another each time, or with the one it is told.
 */
const SEED = Number(process.env.KHANA_SEED ?? 20_241_106);

/** How many inputs are tried on a law that costs little; without it as few as `npm test` has time for. */
const COUNT = Number(process.env.KHANA_COUNT ?? 0);
const FEW = 150;

/** Where among the inputs of one law a failure was met: fast-check goes straight there. */
const PATH = process.env.KHANA_PATH;

/** Milliseconds after which no more inputs are tried, and a failure is made no smaller. */
const LONGEST = COUNT > 0 ? 24 * 3_600_000 : 20_000;

/**
 * Tests that a law holds for inputs of a kind. What breaks it is shrunk, and told with the command that repeats it.
 *
 * @param part the name under which `npm run fuzz` knows the laws of this file
 * @param few how many inputs `npm test` tries: 150, or less where they are dear; a longer run keeps the proportion
 * @param check throws where an input breaks the law
 */
export function law<Input>(
  part: string,
  name: string,
  inputs: fc.Arbitrary<Input>,
  few: number,
  check: (input: Input) => void | Promise<void>,
): void {
  const count = COUNT > 0 ? Math.ceil((COUNT * few) / FEW) : few;
  const property = fc.asyncProperty(inputs, async (input) => {
    // Vitest wants to hear from its workers now and then.
    await new Promise(setImmediate);
    await check(input);
  });
  it(`${name} (${count} inputs from seed ${SEED})`, { timeout: 3 * LONGEST }, () =>
    fc.assert(property, {
      seed: SEED,
      numRuns: count,
      interruptAfterTimeLimit: LONGEST,
      ...(PATH === undefined ? {} : { path: PATH, endOnFailure: true }),
      asyncReporter: async (details) => {
        if (details.failed) throw new Error(story(part, name, details), { cause: details.errorInstance });
      },
    }),
  );
}

function story<Input>(part: string, name: string, details: fc.RunDetails<Input>): string {
  const { counterexample, counterexamplePath, seed, numRuns, numShrinks, errorInstance } = details;
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [
    `broken after ${numRuns} inputs, by one that was made smaller ${numShrinks} times:`,
    fc.stringify(counterexample),
    error,
    `To repeat it: npm run fuzz -- ${part} --law '${name}' --seed ${seed} --path ${counterexamplePath ?? '0'}`,
  ].join('\n');
}
