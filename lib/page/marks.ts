import type { DateMention } from '../dates/mention.ts';
import { type Paint, paintMore } from './highlight.ts';

/** A date of the page and where it stands now. */
export interface Mark {
  mention: DateMention;
  range: Range;
}

/** The dates of a page, underlined where they stand. */
export interface Marks {
  /** Sets the marks of a line, in place of those that any of its nodes had. */
  set(nodes: readonly Text[], marks: readonly Mark[]): void;
  /** The mark at a place of the page, or undefined. */
  at(node: Node, offset: number): Mark | undefined;
  /** Underlines the dates, or takes the lines away. */
  show(on: boolean): void;
}

/** Live ranges make every change of the page dearer; beyond this many dates only the values are shown. */
const MOST = 4000;

/** Marks for one document. */
export function openMarks(): Marks {
  const lines = new WeakMap<Text, readonly Mark[]>();
  const paint: Paint = paintMore('khana-date');
  let count = 0;

  const drop = (marks: readonly Mark[]) => {
    for (const { range } of marks) paint.remove(range);
    count -= marks.length;
  };

  return {
    set(nodes, marks) {
      for (const old of new Set(nodes.map((node) => lines.get(node)))) if (old) drop(old);
      const kept = count + marks.length <= MOST ? marks : [];
      count += kept.length;
      for (const { range } of kept) paint.add(range);
      for (const node of nodes) lines.set(node, kept);
    },
    at: (node, offset) => lines.get(node as Text)?.find(({ range }) => range.isPointInRange(node, offset)),
    show: (on) => paint.show(on),
  };
}
