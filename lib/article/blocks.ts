/** A line of a page as it is read: a block's text, or a stretch of it between two `<br>`. */
export interface Block {
  /** White space collapsed, nothing else changed. */
  text: string;
  /** The nearest block element around the text. */
  element: Element;
  /** The live text nodes that carry the text, in reading order. */
  nodes: Text[];
  /** How many characters of the text are inside links. */
  linked: number;
}

/** How the text of a node is read. */
export type TextOf = (node: Text) => string;

/**
 * The lines of everything readable under `root`, in document order, from tags and attributes alone: no style is
 * computed, no layout forced, nothing changed. Elements that are hidden or hold no reading matter are passed over.
 * Lines come one by one, so that a long page can be read in slices.
 *
 * @param textOf the text of a node; for the live page, what the page itself wrote there
 */
export function* readBlocks(root: Element, textOf: TextOf = ownText): Generator<Block, void, undefined> {
  const containers = [root];
  const ended: Block[] = [];
  let links = 0;
  let line = emptyLine();

  const endLine = () => {
    const text = collapse(line.raw);
    const element = containers.at(-1);
    if (element && READABLE.test(text)) {
      ended.push({ text, element, nodes: line.nodes, linked: Math.min(line.linked, text.length) });
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
  while (node) {
    if (isText(node)) {
      const text = textOf(node);
      line.raw += text;
      line.nodes.push(node);
      if (links > 0) line.linked += collapse(text).length;
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
    node = node && node !== root ? node.nextSibling : null;
    if (ended.length > 0) yield* ended.splice(0);
  }
  endLine();
  yield* ended;
}

/** The text of a node as a document holds it. */
export const ownText: TextOf = (node) => node.data;

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

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function emptyLine(): { raw: string; nodes: Text[]; linked: number } {
  return { raw: '', nodes: [], linked: 0 };
}
