import { applyEdits, type Edit } from '../text/edits.ts';
import type { TidyEdit } from './tidy.ts';

/** A passage on its way from rule to rule: how it reads now, and the edits that brought it there. */
export interface Draft {
  text: string;
  /** In offsets of the passage as it was. */
  edits: TidyEdit[];
}

/**
 * The draft after more edits.
 *
 * @param revisions edits in offsets of `draft.text`, sorted and apart
 */
export function revise(draft: Draft, revisions: readonly TidyEdit[]): Draft {
  if (revisions.length === 0) return draft;
  return { text: applyEdits(draft.text, revisions), edits: compose(draft.edits, revisions) };
}

/** The edit without what it puts back as it was; undefined when nothing is left of it. */
export function shrink(edit: TidyEdit, text: string): TidyEdit | undefined {
  let { start, end, insert } = edit;
  while (start < end && insert !== '' && text[start] === insert[0]) {
    start += 1;
    insert = insert.slice(1);
  }
  while (start < end && insert !== '' && text[end - 1] === insert.at(-1)) {
    end -= 1;
    insert = insert.slice(0, -1);
  }
  return start < end || insert !== '' ? { ...edit, start, end, insert } : undefined;
}

/**
 * One list of edits that does what two do, the second made on the text after the first. A later edit that reaches
 * into what an earlier one put in becomes one with it; all others keep their size and their rule.
 */
function compose(earlier: readonly TidyEdit[], later: readonly TidyEdit[]): TidyEdit[] {
  const all: TidyEdit[] = [];
  let next = 0;
  // How much longer the text has become by the earlier edits that were passed.
  let grown = 0;
  const pass = (old: TidyEdit) => {
    grown += old.insert.length - (old.end - old.start);
    next += 1;
  };
  for (let index = 0; index < later.length; ) {
    const edit = later[index];
    index += 1;
    if (edit === undefined) break;
    let merged = edit;
    for (
      let old = earlier[next];
      old && old.start + grown + old.insert.length <= merged.start;
      old = earlier[next]
    ) {
      all.push(old);
      pass(old);
    }
    let from = merged.start - grown;
    for (;;) {
      const old = earlier[next];
      const follower = later[index];
      if (old && reaches(old, old.start + grown, merged)) {
        if (old.start + grown < merged.start) from = old.start;
        merged = absorb(merged, old, old.start + grown);
        pass(old);
      } else if (follower && follower.start < merged.end) {
        merged = follow(merged, follower);
        index += 1;
      } else break;
    }
    const to = merged.end - grown;
    if (to > from || merged.insert !== '') all.push({ ...merged, start: from, end: to });
  }
  return all.concat(earlier.slice(next));
}

/** Whether an edit reaches into what an earlier one put in (at `begin`), or spans a place where it took something out. */
function reaches(old: TidyEdit, begin: number, { start, end }: Edit): boolean {
  if (old.insert === '') return start < begin && begin < end;
  return begin < end && begin + old.insert.length > start;
}

/** The edit widened to all that an earlier one put in at `begin`. */
function absorb(edit: TidyEdit, old: TidyEdit, begin: number): TidyEdit {
  const finish = begin + old.insert.length;
  const head = old.insert.slice(0, Math.max(0, edit.start - begin));
  const tail = old.insert.slice(Math.min(old.insert.length, Math.max(0, edit.end - begin)));
  return {
    ...edit,
    start: Math.min(edit.start, begin),
    end: Math.max(edit.end, finish),
    insert: head + edit.insert + tail,
  };
}

/** The edit with another of its own list, which begins in the tail that the edit was widened by. */
function follow(edit: TidyEdit, follower: TidyEdit): TidyEdit {
  const { insert, end } = edit;
  const head = insert.slice(0, insert.length - (end - follower.start));
  const tail = follower.end < end ? insert.slice(insert.length - (end - follower.end)) : '';
  return { ...edit, insert: head + follower.insert + tail, end: Math.max(end, follower.end) };
}
