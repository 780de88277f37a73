import type { Edit } from '../text/edits.ts';

/** A stretch of a passage that one text node carries, character for character. */
interface Segment {
  node: Text;
  /** UTF-16 offset into the node's text as the page wrote it. */
  nodeStart: number;
  /** UTF-16 offset into the passage. */
  start: number;
  length: number;
}

/** A block's text as it is read, white space collapsed, and the text nodes that carry it. */
export interface Passage {
  text: string;
  nodes: readonly Text[];
  segments: readonly Segment[];
}

/** A place in the page's own text: UTF-16 offset into the original text of a node. */
export interface NodePoint {
  node: Text;
  offset: number;
}

/**
 * The passage that text nodes make together, read as a browser shows them: runs of white space are one space,
 * also where they cross from one node to the next, and there is none at either end.
 *
 * @param dataOf the page's own text of a node, without Khana's edits
 */
export function passageOf(nodes: readonly Text[], dataOf: (node: Text) => string): Passage {
  const segments: Segment[] = [];
  let text = '';
  let pending: NodePoint | null = null;
  for (const node of nodes) {
    const data = dataOf(node);
    let at = 0;
    while (at < data.length) {
      if (isWhiteSpace(data.charCodeAt(at))) {
        if (text !== '' && !pending) pending = { node, offset: at };
        at++;
        continue;
      }
      let end = at + 1;
      while (end < data.length && !isWhiteSpace(data.charCodeAt(end))) end++;
      if (pending) {
        append(segments, pending.node, pending.offset, text.length, 1);
        text += ' ';
        pending = null;
      }
      append(segments, node, at, text.length, end - at);
      text += data.slice(at, end);
      at = end;
    }
  }
  return { text, nodes, segments };
}

function append(segments: Segment[], node: Text, nodeStart: number, start: number, length: number): void {
  const last = segments.at(-1);
  if (last && last.node === node && last.nodeStart + last.length === nodeStart) last.length += length;
  else segments.push({ node, nodeStart, start, length });
}

/** Where the character at an offset of the passage begins in the page; null past the end of the passage. */
export function pointBefore(passage: Passage, offset: number): NodePoint | null {
  const segment = passage.segments[segmentAt(passage, offset)];
  if (!segment || offset >= segment.start + segment.length) return null;
  return { node: segment.node, offset: segment.nodeStart + offset - segment.start };
}

/** Where the character before an offset of the passage ends in the page; null at its start. */
export function pointAfter(passage: Passage, offset: number): NodePoint | null {
  const point = offset > 0 ? pointBefore(passage, offset - 1) : null;
  return point && { node: point.node, offset: point.offset + 1 };
}

/**
 * The edits of a passage as edits of its nodes' own texts, in order. An insertion goes to the node of the
 * character before it. An edit over several nodes puts its text in the first; a space that stands for a run of
 * white space takes the whole run with it, in every node the run crosses.
 */
export function nodeEdits<Kind extends Edit>(passage: Passage, edits: readonly Kind[]): Map<Text, Kind[]> {
  const byNode = new Map<Text, Kind[]>();
  const put = (node: Text, edit: Kind) => {
    const list = byNode.get(node);
    if (list) list.push(edit);
    else byNode.set(node, [edit]);
  };
  for (const edit of edits) {
    const { start, end } = edit;
    if (start === end) {
      const point = pointAfter(passage, start) ?? pointBefore(passage, start);
      if (point) put(point.node, { ...edit, start: point.offset, end: point.offset });
      continue;
    }
    const first = segmentAt(passage, start);
    let { insert } = edit;
    for (let index = first; index < passage.segments.length; index++) {
      const segment = passage.segments[index];
      if (!segment || segment.start >= end) break;
      const from = Math.max(start, segment.start) - segment.start + segment.nodeStart;
      const until = Math.min(end, segment.start + segment.length) - segment.start + segment.nodeStart;
      put(segment.node, { ...edit, start: from, end: wholeRun(passage, index, end, until), insert });
      insert = '';
    }
  }
  return byNode;
}

/** The end of an edit in its node, moved past the rest of a run of white space that the edit's last character stands for. */
function wholeRun(passage: Passage, index: number, end: number, until: number): number {
  const segment = passage.segments[index];
  const next = passage.segments[index + 1];
  if (
    !segment ||
    end < segment.start + segment.length ||
    passage.text[segment.start + segment.length - 1] !== ' '
  ) {
    return until;
  }
  return next?.node === segment.node ? next.nodeStart : until;
}

/** White space as HTML collapses it: space, tab, line feed, form feed, carriage return. NBSP is none. */
function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Index of the last segment that starts at or before an offset. */
function segmentAt(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
