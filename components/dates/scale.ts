/** Where a day stands on an axis, in pixels from its start. */
export type TimeScale = (day: number) => number;

/**
 * A scale on which the dates of one story can be told apart, though some may lie days and others decades from each
 * other: between neighbours it gives room by the logarithm of the time between them, and within that runs evenly.
 *
 * @param days day numbers that must stand apart, in any order
 * @param length of the axis in pixels
 */
export function timeScale(days: readonly number[], length: number): TimeScale {
  const knots = [...new Set(days)].sort((a, b) => a - b);
  const places: number[] = [0];
  for (let index = 1; index < knots.length; index++) {
    const gap = (knots[index] ?? 0) - (knots[index - 1] ?? 0);
    places.push((places[index - 1] ?? 0) + Math.log2(1 + gap));
  }
  const whole = places.at(-1) ?? 0;
  if (whole === 0) return () => length / 2;
  return (day) => {
    const after = knots.findIndex((knot) => knot >= day);
    if (after === 0) return 0;
    if (after < 0) return length;
    const [from, until] = [knots[after - 1] ?? 0, knots[after] ?? 0];
    const [start, end] = [places[after - 1] ?? 0, places[after] ?? 0];
    return ((start + ((day - from) / (until - from)) * (end - start)) / whole) * length;
  };
}
