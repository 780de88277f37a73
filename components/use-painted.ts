import { useEffect, useState } from 'preact/hooks';

/** False while a surface is drawn for the first time, true once that has been painted: what lies further down can wait. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
