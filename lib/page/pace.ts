/** Changes answered at once within one period; what comes on top waits for the period's end. */
const BURST = 40;

/** Milliseconds. */
const PERIOD = 1000;

/**
 * Lets the first calls of each second through at once and joins the rest into one at the second's end, so that a
 * page that answers our changes with changes of its own costs a bounded share of the time and never hangs.
 *
 * @param join adds the second value to the first
 */
export function atAPace<Value>(
  work: (value: Value) => void,
  join: (first: Value, second: Value) => Value,
  signal: AbortSignal,
): (value: Value) => void {
  let left = BURST;
  let waiting: { value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nextPeriod = () => {
    timer = undefined;
    left = BURST;
    const held = waiting;
    waiting = null;
    if (held) call(held.value);
  };
  const call = (value: Value) => {
    timer ??= setTimeout(nextPeriod, PERIOD);
    if (left > 0) {
      left--;
      work(value);
    } else {
      waiting = { value: waiting ? join(waiting.value, value) : value };
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (value) => {
    if (!signal.aborted) call(value);
  };
}
