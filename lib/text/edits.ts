/** A change to a text: the characters from `start` to `end` (UTF-16 offsets, `end` excluded) become `insert`. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/**
 * The text after its edits.
 *
 * @param edits sorted by `start`, not overlapping, inside the text (see `assertEdits`)
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return out + text.slice(at);
}

/**
 * Checks that edits are sorted, apart and inside a text of the given length.
 *
 * @throws RangeError naming the first edit that is not
 */
export function assertEdits(edits: readonly Edit[], length: number): void {
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} is out of order or outside 0-${length}`);
    }
    at = edit.end;
  }
}
