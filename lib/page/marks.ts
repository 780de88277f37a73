import type { DateMention } from '../dates/mention.ts';
import type { Edit } from '../text/edits.ts';
import { type Paint, paintMore } from './highlight.ts';
import type { NodePoint } from './passage.ts';
import { isInPlace, placeNow } from './place.ts';

/** A date of the page and where it stands, in the page's own text. */
export interface Mark {
  mention: DateMention;
  from: NodePoint;
  until: NodePoint;
}

/** The dates of a page, underlined where they stand. */
export interface Marks {
  /** Sets the marks of a line, in place of those that any of its nodes had. */
  set(nodes: readonly Text[], marks: readonly Mark[]): void;
  /** The mark at a place of the page as it is shown now, or undefined. */
  at(node: Node, offset: number): Mark | undefined;
  /** Underlines the dates where they stand now, or takes the lines away. To be called when the page's face changes. */
  show(on: boolean): void;
}

/** Firefox takes its time over highlights; beyond this many dates only the values are shown. */
const MOST = 4000;

/** Marks of nodes that have left the page are swept out when there may be as many of them as of the others. */
const FEW = 200;

interface Line {
  nodes: readonly Text[];
  marks: readonly Mark[];
  painted: StaticRange[];
}

/**
 * Marks for one document. What is painted are static ranges: live ones would make every change of the page's text
 * dearer by their number, and each line is marked anew when it changes anyway.
 *
 * @param shownOn the edits that a node shows now, of its original text
 */
export function openMarks(shownOn: (node: Text) => readonly Edit[]): Marks {
  const byNode = new WeakMap<Text, Line>();
  const lines = new Set<Line>();
  const paint: Paint = paintMore('khana-date');
  let count = 0;
  let limit = FEW;
  let isShown = false;

  const clean = (line: Line) => {
    for (const range of line.painted) paint.remove(range);
    line.painted = [];
  };
  const drop = (line: Line) => {
    if (!lines.delete(line)) return;
    clean(line);
    count -= line.marks.length;
  };
  const draw = (line: Line) => {
    for (const mark of line.marks) {
      const place = placeNow(mark, shownOn);
      if (!place) continue;
      const range = new StaticRange(place);
      line.painted.push(range);
      paint.add(range);
    }
  };
  const sweep = () => {
    for (const line of lines) if (!line.nodes.some((node) => node.isConnected)) drop(line);
    limit = lines.size * 2 + FEW;
  };

  return {
    set(nodes, marks) {
      for (const node of nodes) {
        const old = byNode.get(node);
        if (old) drop(old);
        byNode.delete(node);
      }
      if (marks.length === 0 || count + marks.length > MOST) return;
      const line: Line = { nodes, marks, painted: [] };
      lines.add(line);
      count += marks.length;
      for (const node of nodes) byNode.set(node, line);
      if (isShown) draw(line);
      if (lines.size > limit) sweep();
    },
    at: (node, offset) =>
      byNode.get(node as Text)?.marks.find((mark) => isInPlace(placeNow(mark, shownOn), node, offset)),
    show(on) {
      isShown = on;
      for (const line of lines) {
        clean(line);
        if (on) draw(line);
      }
      paint.show(on);
    },
  };
}
