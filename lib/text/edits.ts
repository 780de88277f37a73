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

/**
 * Two sets of edits of one text as one. Where they overlap, the first set's edit stays and the second's goes; at
 * one and the same place the first set's insertion comes first.
 */
export function mergeEdits<Kind extends Edit>(first: readonly Kind[], second: readonly Kind[]): Kind[] {
  let at = 0;
  const apart = second.filter((edit) => {
    while ((first[at]?.end ?? Number.POSITIVE_INFINITY) < edit.start) at++;
    for (let near = at; (first[near]?.start ?? Number.POSITIVE_INFINITY) <= edit.end; near++) {
      if (overlaps(first[near] as Edit, edit)) return false;
    }
    return true;
  });
  return [...first, ...apart].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether edits change the same characters, or one inserts inside what the other replaces. */
function overlaps(a: Edit, b: Edit): boolean {
  if (a.start === a.end) return b.start < a.start && a.start < b.end;
  if (b.start === b.end) return a.start < b.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}
