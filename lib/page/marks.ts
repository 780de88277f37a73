import type { DateMention } from '../dates/mention.ts';
import type { Edit } from '../text/edits.ts';
import { type Paint, paintMore } from './highlight.ts';
import { openNearness } from './nearness.ts';
import type { NodePoint } from './passage.ts';
import { isInPlace, placeNow } from './place.ts';
import { blockOf } from './walk.ts';

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

/** Dates of one line that are underlined; Firefox takes its time over many in one text node. */
const MOST = 500;

/** Marks of nodes that have left the page are swept out when there may be as many of them as of the others. */
const FEW = 200;

interface Line {
  nodes: readonly Text[];
  marks: readonly Mark[];
  /** The element whose being near the window has the line painted. */
  block: Element;
  painted: StaticRange[];
}

/**
 * Marks for one document. Only those near what the window shows are painted, for browsers go through all painted
 * ranges in each frame in which the page has changed. They are static ranges: live ones would make every change of the
 * page's text dearer by their number, and each line is marked anew when it changes anyway.
 *
 * @param shownOn the edits that a node shows now, of its original text
 */
export function openMarks(shownOn: (node: Text) => readonly Edit[]): Marks {
  const lines = new Set<Line>();
  const byNode = new WeakMap<Text, Line>();
  const byBlock = new Map<Element, Set<Line>>();
  const near = new WeakSet<Element>();
  const paint: Paint = paintMore('khana-date');
  let limit = FEW;
  let isShown = false;

  const clean = (line: Line) => {
    for (const range of line.painted) paint.remove(range);
    line.painted = [];
  };
  const draw = (line: Line) => {
    clean(line);
    if (!isShown || !near.has(line.block)) return;
    for (const mark of line.marks.slice(0, MOST)) {
      const place = placeNow(mark, shownOn);
      if (!place) continue;
      const range = new StaticRange(place);
      line.painted.push(range);
      paint.add(range);
    }
  };
  const nearness = openNearness((block, isNear) => {
    if (isNear) near.add(block);
    else near.delete(block);
    byBlock.get(block)?.forEach(draw);
  });
  const keep = (line: Line) => {
    lines.add(line);
    for (const node of line.nodes) byNode.set(node, line);
    const beside = byBlock.get(line.block);
    if (beside) {
      beside.add(line);
      draw(line);
    } else {
      byBlock.set(line.block, new Set([line]));
      nearness.watch(line.block);
    }
  };
  const drop = (line: Line) => {
    if (!lines.delete(line)) return;
    clean(line);
    const beside = byBlock.get(line.block);
    beside?.delete(line);
    if (beside?.size !== 0) return;
    byBlock.delete(line.block);
    near.delete(line.block);
    nearness.unwatch(line.block);
  };
  const sweep = () => {
    for (const line of lines) if (!line.nodes.some((node) => node.isConnected)) drop(line);
    limit = lines.size * 2 + FEW;
  };

  return {
    set(nodes, marks) {
      const before = new Set(nodes.flatMap((node) => byNode.get(node) ?? []));
      for (const node of nodes) byNode.delete(node);
      const block = marks.length > 0 && nodes[0] ? elementAround(nodes[0]) : null;
      // The new line comes before the old one goes, so that the block between stays known as near.
      if (block) keep({ nodes, marks, block, painted: [] });
      before.forEach(drop);
      if (lines.size > limit) sweep();
    },
    at: (node, offset) =>
      byNode.get(node as Text)?.marks.find((mark) => isInPlace(placeNow(mark, shownOn), node, offset)),
    show(on) {
      isShown = on;
      lines.forEach(draw);
      paint.show(on);
    },
  };
}

/** The block around a text node; in the root of a tree that an element shows, that element. */
function elementAround(node: Text): Element | null {
  const block = blockOf(node);
  return block?.nodeType === 11 ? (block as ShadowRoot).host : (block as Element | null);
}
