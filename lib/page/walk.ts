import { isInline, isSkipped } from './elements.ts';

/** Lines of prose, each as the text nodes that carry it. `lost` once the page has removed the place being read. */
export interface ProseWalk extends Iterable<Text[]> {
  readonly lost: boolean;
}

/**
 * The text nodes under an element in groups, a group for each line of prose: what flows together inside one
 * block, up to the next block, line break or element that is left alone. In document order; groups with nothing
 * but white space are left out. The page may change while the walk is on.
 *
 * @param extent with `own lines`, blocks inside the element are passed over
 */
export function proseUnder(root: Element, extent: 'all' | 'own lines' = 'all'): ProseWalk {
  const state = { lost: false };
  return {
    get lost() {
      return state.lost;
    },
    [Symbol.iterator]: () => walk(root, extent === 'all', state),
  };
}

function* walk(root: Element, deep: boolean, state: { lost: boolean }): Generator<Text[]> {
  let line: Text[] = [];
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    const step = stepInto(node, deep);
    if (step === 'read') line.push(node as Text);
    if (step === 'break' || step === 'break and enter') {
      if (isProse(line)) yield line;
      line = [];
    }
    if (node.firstChild && (step === 'enter' || step === 'break and enter')) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && !isInline(node as Element)) {
        if (isProse(line)) yield line;
        line = [];
      }
    }
    if (node && node !== root) node = node.nextSibling;
  }
  state.lost = node === null && root.firstChild !== null;
  if (isProse(line)) yield line;
}

/** The nearest block around a node, or the node itself: what is to be read anew when the node's text has changed. */
export function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element;
}

/** Whether nothing from the element up to the document says to leave it alone. */
export function mayTouch(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return false;
  return true;
}

function stepInto(node: Node, deep: boolean): 'read' | 'enter' | 'break and enter' | 'break' | 'pass' {
  if (node.nodeType === 3) return 'read';
  if (node.nodeType !== 1) return 'pass';
  if (isSkipped(node as Element)) return 'break';
  if (isInline(node as Element)) return 'enter';
  return deep ? 'break and enter' : 'break';
}

function isProse(line: readonly Text[]): boolean {
  return line.some((text) => /\S/.test(text.data));
}
