import type { PageEdit } from './ledger.ts';
import { mayHoldRemark } from './remarks.ts';

interface Shown {
  original: string;
  shown: readonly PageEdit[];
  written: string;
}

/** Letters and figures that another text will hardly share by chance. */
const TELLING = 4;

/**
 * What a node of ours holds after the page has added to the text it found there, before or behind it (`appendData`,
 * `data += …`); undefined when its text is another.
 */
export function withAdditions({ original, shown, written }: Shown, data: string): Shown | undefined {
  if (shown.length === 0 || data.length <= written.length || !isTelling(written)) return undefined;
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

/** Whether a text of ours is one that the page will hardly come to by itself. */
export function isTelling(text: string): boolean {
  return mayHoldRemark(text) || (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= TELLING;
}
