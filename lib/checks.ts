/**
 * Reads a value of unknown shape as a `Value`. What does not fit is told to `refuse` by its path (`panel.width`), and
 * the fallback, or as much of it as is needed, takes its place.
 */
export type Check<Value> = (given: unknown, fallback: Value, refuse: Refuse, path: string) => Value;

export type Refuse = (path: string) => void;

/** One of a few literals. */
export function oneOf<Value extends string | null>(...values: readonly Value[]): Check<Value> {
  return fitting((given): given is Value => values.includes(given as Value));
}

/** True or false. */
export const flag: Check<boolean> = fitting((given) => typeof given === 'boolean');

/** A number from `least` to `most`, both included. */
export function numberFrom(least: number, most: number): Check<number> {
  return fitting((given): given is number => typeof given === 'number' && given >= least && given <= most);
}

/** An object with a check for each of its fields; fields without one are left out. */
export function shape<Value extends object>(
  checks: {
    [Field in keyof Value]-?: Check<Value[Field]>;
  },
): Check<Value> {
  return (given, fallback, refuse, path) => {
    if (given !== undefined && !isRecord(given)) refuse(path);
    const fields = isRecord(given) ? given : {};
    const read = { ...fallback };
    for (const field of Object.keys(checks) as (keyof Value & string)[]) {
      if (fields[field] === undefined) continue;
      read[field] = checks[field](fields[field], fallback[field], refuse, path ? `${path}.${field}` : field);
    }
    return read;
  };
}

/** An object whose keys are data; an entry whose key or value does not fit is left out. */
export function entries<Value>(
  isKey: (key: string) => boolean,
  read: (given: unknown) => Value | undefined,
): Check<Record<string, Value>> {
  return (given, fallback, refuse, path) => {
    if (given === undefined) return fallback;
    if (!isRecord(given)) {
      refuse(path);
      return fallback;
    }
    const fit: [string, Value][] = [];
    for (const [key, entry] of Object.entries(given)) {
      const value = isKey(key) ? read(entry) : undefined;
      if (value === undefined) refuse(`${path}.${key}`);
      else fit.push([key, value]);
    }
    return Object.fromEntries(fit);
  };
}

/** Whether a value is an object with fields, as JSON knows them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fitting<Value>(fits: (given: unknown) => given is Value): Check<Value> {
  return (given, fallback, refuse, path) => {
    if (fits(given)) return given;
    if (given !== undefined) refuse(path);
    return fallback;
  };
}
