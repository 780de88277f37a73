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
  const containers = [root];
  const blocks: Block[] = [];
  let links = 0;
  let line = emptyLine();

  const endLine = () => {
    const text = collapse(line.raw);
    const element = containers.at(-1);
    if (element && READABLE.test(text)) {
      blocks.push({ text, element, nodes: line.nodes, linked: Math.min(line.linked, text.length) });
    }
    if (line.nodes.length > 0) line = emptyLine();
  };
  const enter = (element: Element) => {
    if (element.localName === 'a') links++;
    if (!isBlock(element)) return;
    endLine();
    containers.push(element);
  };
  const leave = (element: Element) => {
    if (element.localName === 'a') links--;
    if (!isBlock(element)) return;
    endLine();
    containers.pop();
  };

  // By hand rather than by recursion: a script can nest elements deeper than the stack.
  let node: Node | null = root.firstChild;
  for (let count = 1; node && node !== root; count++) {
    if (count % NODES_A_STEP === 0) yield;
    if (isText(node)) {
      for (const [index, text] of linesOf(node, textOf(node)).entries()) {
        if (index > 0) endLine();
        line.raw += text;
        line.nodes.push(node);
        if (links > 0) line.linked += collapse(text).length;
      }
    } else if (isElement(node)) {
      if (LINE_BREAKS.has(node.localName)) endLine();
      else if (!isUnread(node)) {
        enter(node);
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        leave(node);
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && isElement(node)) leave(node);
    }
    if (node !== root) node = node?.nextSibling ?? null;
  }
  if (!node && root.firstChild) return null;
  endLine();
  return blocks;
}

/** How many nodes are passed before the page may have its turn. */
const NODES_A_STEP = 25;

/** The text of a node as a document holds it. */
const ownText: TextOf = (node) => node.data;

/** The text of a line with a space where one text node ends and the next begins: what style sets apart, or links do. */
export function apart({ nodes, text }: Block): string {
  return nodes.length < 2 ? text : collapse(nodes.map(({ data }) => data).join(' '));
}

/** White space as HTML sees it to single spaces, none at the ends. Half-spaces and no-break spaces stay. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}

/** Whether a new line begins and ends with an element. */
export function breaksLine(element: Element): boolean {
  return isBlock(element) || LINE_BREAKS.has(element.localName);
}

const READABLE = /[\p{L}\p{N}]/u;

const LINE_BREAKS = new Set(['br', 'hr']);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const UNREAD = new Set(
  (
    'script style noscript template iframe object embed canvas video audio svg math select datalist option ' +
    'textarea input button meter progress map head title'
  ).split(' '),
);

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

function isUnread(element: Element): boolean {
  return (
    UNREAD.has(element.localName) ||
    element.hasAttribute('hidden') ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** In a `<pre>`, what ends a line is what the writer has set between paragraphs: an empty line, else the end of a line. */
function linesOf(node: Text, text: string): string[] {
  if (!text.includes('\n') || !node.parentElement?.closest('pre')) return [text];
  return text.split(/\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : '\n');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function emptyLine(): { raw: string; nodes: Text[]; linked: number } {
  return { raw: '', nodes: [], linked: 0 };
}
