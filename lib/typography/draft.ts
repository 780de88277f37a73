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
  for (const { rule, ...edit } of later) {
    let { start, end, insert } = edit;
    for (let old = earlier[next]; old && old.start + grown + old.insert.length <= start; old = earlier[next]) {
      all.push(old);
      pass(old);
    }
    let from = start - grown;
    for (let old = earlier[next]; old && reaches(old, old.start + grown, edit); old = earlier[next]) {
      const begin = old.start + grown;
      const finish = begin + old.insert.length;
      if (begin < start) {
        insert = old.insert.slice(0, start - begin) + insert;
        start = begin;
        from = old.start;
      }
      if (finish > end) {
        insert += old.insert.slice(end - begin);
        end = finish;
      }
      pass(old);
    }
    const to = end - grown;
    if (to > from || insert !== '') all.push({ start: from, end: to, insert, rule });
  }
  return all.concat(earlier.slice(next));
}

/** Whether an edit reaches into what an earlier one put in (at `begin`), or spans a place where it took something out. */
function reaches(old: TidyEdit, begin: number, { start, end }: Edit): boolean {
  if (old.insert === '') return start < begin && begin < end;
  return begin < end && begin + old.insert.length > start;
}
