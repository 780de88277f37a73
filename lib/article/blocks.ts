import { blockOf, elementOf, proseUnder } from '../page/walk.ts';
import { finish, type Steps } from '../text/steps.ts';

/** A line of a page as it is read: a block's text, or a stretch of it between two `<br>`. */
export interface Block {
  /** White space collapsed, nothing else changed. */
  text: string;
  /** The nearest block element around the text. */
  element: Element;
  /** The live text nodes that carry the text, in reading order; one in a `<pre>` may carry other lines too. */
  nodes: Text[];
  /** How many characters of the text are inside links. */
  linked: number;
}

/** How many lines are looked at before the page may have its turn. */
export const LINES_A_STEP = 25;

/** How the text of a node is read. */
export type TextOf = (node: Text) => string;

/**
 * The lines of everything readable under `root`, in document order, from tags and attributes alone: no style is
 * computed, no layout forced, nothing changed. Elements that are hidden or hold no reading matter are passed over.
 *
 * A page that removes what is being read while it has its turn is read anew; after a few times, without giving it turns.
 *
 * @param textOf the text of a node; for the live page, what the page itself wrote there
 */
export function* readBlocks(root: Element, textOf: TextOf = ownText): Steps<Block[]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const blocks = yield* walk(root, textOf);
    if (blocks) return blocks;
  }
  return finish(walk(root, textOf)) ?? [];
}

const MOST_TRIES = 3;

/** The lines under an element; null when the node that the walk had come to was removed. */
function* walk(root: Element, textOf: TextOf): Steps<Block[] | null> {
  const lines = proseUnder(root, { manner: 'read' });
  const places = new Map<Element, Place>();
  const blocks: Block[] = [];
  let passed = 0;
  for (const nodes of lines) {
    const tree = nodes[0] && blockOf(nodes[0]);
    const element = tree && elementOf(tree);
    if (element)
      for (const block of blocksOf(nodes, element, placeOf(element, places), textOf)) blocks.push(block);
    passed += 1 + nodes.length;
    if (passed < NODES_A_STEP) continue;
    yield;
    passed = 0;
  }
  return lines.lost ? null : blocks;
}

/** How many nodes are read before the page may have its turn. */
const NODES_A_STEP = 25;

/** What a block element stands in. */
interface Place {
  isLinked: boolean;
  isPreformatted: boolean;
}

/** The place of an element; those of what is around it are kept, so that none is looked for twice. */
function placeOf(element: Element, known: Map<Element, Place>): Place {
  const unknown: Element[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at); at = at.parentElement) unknown.push(at);
  let place = (at && known.get(at)) ?? { isLinked: false, isPreformatted: false };
  for (const inner of unknown.reverse()) {
    const { localName } = inner;
    if (localName === 'a') place = { ...place, isLinked: true };
    if (localName === 'pre') place = { ...place, isPreformatted: true };
    known.set(inner, place);
  }
  return place;
}

/** What a text node brings to a line. */
interface Piece {
  node: Text;
  text: string;
}

/** A line of the page as one block; a line in a `<pre>` may be several. */
function blocksOf(line: readonly Text[], element: Element, place: Place, textOf: TextOf): Block[] {
  const pieces = line.map((node) => ({ node, text: textOf(node) }));
  const lines = place.isPreformatted ? writtenLines(pieces) : [pieces];
  return lines.flatMap((pieces) => {
    let raw = '';
    let linked = 0;
    for (const { node, text } of pieces) {
      raw += text;
      if (place.isLinked || isInLink(node, element)) linked += collapse(text).length;
    }
    const text = collapse(raw);
    if (!READABLE.test(text)) return [];
    return [{ text, element, nodes: pieces.map(({ node }) => node), linked: Math.min(linked, text.length) }];
  });
}

/** Preformatted text, where what ends a line is what the writer has set: an empty line, else the end of a line. */
function writtenLines(pieces: readonly Piece[]): Piece[][] {
  let line: Piece[] = [];
  const lines = [line];
  for (const { node, text } of pieces) {
    const ends = /\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : '\n';
    for (const [index, part] of text.split(ends).entries()) {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      line.push({ node, text: part });
    }
  }
  return lines;
}

/** Whether a text of a block is in a link inside the block. */
function isInLink(node: Text, block: Element): boolean {
  let at = node.parentElement;
  for (let depth = 0; at && at !== block && depth < 256; depth++, at = at.parentElement) {
    if (at.localName === 'a') return true;
  }
  return false;
}

/** The text of a node as a document holds it. */
const ownText: TextOf = (node) => node.data;

/** The text of a line with a space where one text node ends and the next begins: what style sets apart, or links do. */
export function apart({ nodes, text }: Block): string {
  return nodes.length < 2 ? text : collapse(nodes.map(({ data }) => data).join(' '));
}

/** White space as HTML sees it to single spaces, none at the ends. Half-spaces and no-break spaces stay. */
export function collapse(text: string): string {
  // A single space is left in its place: most are.
  const spaced = text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ');
  return spaced.slice(spaced.startsWith(' ') ? 1 : 0, spaced.endsWith(' ') ? -1 : undefined);
}

const READABLE = /[\p{L}\p{N}]/u;
