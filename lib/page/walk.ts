import { isInline, isOutOfSight, isSkipped, isUnread } from './elements.ts';

/** An element, or the root of the tree that an element shows in place of its children. */
export type Tree = Element | ShadowRoot;

/** Lines of prose, each as the text nodes that carry it. `lost` once the page has removed the place being read. */
export interface ProseWalk extends Iterable<Text[]> {
  readonly lost: boolean;
}

export interface WalkOptions {
  /** With `own lines`, blocks inside the tree are passed over. */
  extent?: 'all' | 'own lines';
  manner?: Manner;
  trees?: TreeVisitor;
}

/**
 * What the lines are for. Where they are to be changed, a line ends at what is left alone, and nothing is changed
 * across it; where they are only read, a line goes on over a picture or a script.
 */
export type Manner = 'change' | 'read';

/** Told of the elements that show a tree of their own in place of their children. */
export interface TreeVisitor {
  /** An open shadow root, which the walk goes into. */
  onRoot(root: ShadowRoot): void;
  /** A custom element that has no open root, or not yet. */
  onBare(element: Element): void;
}

/** Shadow roots inside each other that are gone into. */
const DEEPEST = 20;

/** Nodes without a line after which the walk pauses. */
const LONGEST_STRIDE = 500;

/**
 * The text nodes of a tree in groups, a group for each line of prose: what flows together inside one block, up to the
 * next block, line break or element that is left alone. In document order; groups with nothing but white space are left
 * out; the lines of an open shadow root come before those of its host. The page may change while the walk is on.
 * A group without nodes is a pause: much has been walked through, and nothing found.
 */
export function proseUnder(
  tree: Tree,
  { extent = 'all', manner = 'change', trees }: WalkOptions = {},
): ProseWalk {
  const state: WalkState = { lost: false, deep: extent === 'all', manner, trees };
  return {
    get lost() {
      return state.lost;
    },
    [Symbol.iterator]: () => walkHost(tree, state, 0),
  };
}

interface WalkState {
  lost: boolean;
  deep: boolean;
  manner: Manner;
  trees: TreeVisitor | undefined;
}

function* walkHost(tree: Tree, state: WalkState, depth: number): Generator<Text[]> {
  if (state.deep && tree.nodeType === 1) yield* walkShadow(tree as Element, state, depth);
  yield* walk(tree, state, depth);
}

function* walkShadow(host: Element, state: WalkState, depth: number): Generator<Text[]> {
  const { shadowRoot: root, localName } = host;
  if (!root && localName.includes('-')) state.trees?.onBare(host);
  if (!root || depth >= DEEPEST) return;
  state.trees?.onRoot(root);
  yield* walk(root, state, depth + 1);
}

function* walk(root: Tree, state: WalkState, depth: number): Generator<Text[]> {
  let line: Text[] = [];
  let stride = 0;
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (++stride > LONGEST_STRIDE && line.length === 0) {
      stride = 0;
      yield line;
    }
    const step = stepInto(node, state);
    if (step === 'read') line.push(node as Text);
    if (step === 'break' || step === 'break and enter') {
      if (isProse(line)) yield line;
      line = [];
      if (step === 'break and enter') yield* walkShadow(node as Element, state, depth);
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
  state.lost ||= node === null && root.firstChild !== null;
  if (isProse(line)) yield line;
}

/** The nearest block or shadow root around a node, or the node itself: what is to be read anew when its text changes. */
export function blockOf(node: Node): Tree | null {
  let at: Node | null = node.nodeType === 3 ? node.parentNode : node;
  while (at && at.nodeType === 1 && isInline(at as Element)) at = at.parentNode;
  return at && (at.nodeType === 1 || shadowHost(at)) ? (at as Tree) : null;
}

/** The element that shows a tree. */
export function elementOf(tree: Tree): Element {
  return shadowHost(tree) ?? (tree as Element);
}

/** Whether nothing from the tree up to the document says to leave it alone. */
export function mayTouch(tree: Tree): boolean {
  if (tree.ownerDocument.designMode === 'on') return false;
  for (let at: Node | null = tree; at; at = shadowHost(at) ?? at.parentNode) {
    if (at.nodeType === 1 && isSkipped(at as Element)) return false;
  }
  return true;
}

function shadowHost(node: Node): Element | null {
  return node.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null;
}

type Step = 'read' | 'enter' | 'break and enter' | 'break' | 'pass';

function stepInto(node: Node, { deep, manner }: WalkState): Step {
  if (node.nodeType === 3) return 'read';
  if (node.nodeType !== 1) return 'pass';
  const element = node as Element;
  if (manner === 'change' && isSkipped(element)) return 'break';
  if (manner === 'read' && (isUnread(element) || isOutOfSight(element))) return 'pass';
  if (isInline(element)) return 'enter';
  return deep ? 'break and enter' : 'break';
}

function isProse(line: readonly Text[]): boolean {
  return line.some((text) => /\S/.test(text.data));
}
