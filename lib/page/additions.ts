import type { PageEdit } from './ledger.ts';

interface Shown {
  original: string;
  shown: readonly PageEdit[];
  written: string;
}

/**
 * What a node of ours holds after the page has added to the text it found there, before or behind it (`appendData`,
 * `data += …`); undefined when its text is another.
 */
export function withAdditions({ original, shown, written }: Shown, data: string): Shown | undefined {
  if (shown.length === 0 || data.length <= written.length) return undefined;
  if (data.startsWith(written)) {
    return { original: original + data.slice(written.length), shown, written: data };
  }
  if (!data.endsWith(written)) return undefined;
  const before = data.slice(0, data.length - written.length);
  const shift = before.length;
  return {
    original: before + original,
    shown: shown.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift })),
    written: data,
  };
}
