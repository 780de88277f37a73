import type { Stretch } from './search.ts';

/** A text with stretches of it marked. The stretches are sorted and apart. */
export function Marked({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  let at = 0;
  const pieces = stretches.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
