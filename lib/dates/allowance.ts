/** How much more of a text may be read. */
export interface Allowance {
  /** Dates that may be found. */
  dates: number;
  /** Words and numbers that may be looked at for whether a date begins there. */
  attempts: number;
}

/**
 * So much may stand as densely as it likes. A stretch that goes on so past that is a table or an attack, and no more of
 * it is read than the refill allows, until the text is as sparse as that again: a date costs as much as a hundred
 * characters of prose, a word that might have begun one as much as thirty. Of 2,270 news articles the one with most
 * dates has 58 and the one with most attempts 140; on average an attempt comes every 240 UTF-16 units.
 */
export const ALLOWANCE: Readonly<Allowance> = { dates: 300, attempts: 1200 };
const UNITS_PER_DATE = 400;
const UNITS_PER_ATTEMPT = 150;

/** Adds what so many UTF-16 units of text bring. */
export function refill(allowance: Allowance, units: number): void {
  allowance.dates = Math.min(ALLOWANCE.dates, allowance.dates + units / UNITS_PER_DATE);
  allowance.attempts = Math.min(ALLOWANCE.attempts, allowance.attempts + units / UNITS_PER_ATTEMPT);
}

/** Whether another date may be looked for. */
export function isLeft({ dates, attempts }: Allowance): boolean {
  return dates >= 1 && attempts >= 1;
}
