import type { PageChanges } from './changes.ts';
import { mayTouch, proseUnder, type TreeVisitor } from './walk.ts';

/** The lines that the page has changed, as they are now; what has become none of ours is left out. */
export function* changedLines({ subtrees, blocks }: PageChanges, trees: TreeVisitor): Generator<Text[]> {
  for (const root of subtrees) {
    if (root.isConnected && !isInside(root, subtrees) && mayTouch(root)) {
      yield* proseUnder(root, { trees });
    }
  }
  for (const block of blocks) {
    if (block.isConnected && !isInside(block, subtrees) && mayTouch(block)) {
      yield* proseUnder(block, { extent: 'own lines' });
    }
  }
}

/** The text nodes of ours in trees that the page now wants left alone. */
export function forbiddenTexts({ subtrees }: PageChanges, isOurs: (node: Text) => boolean): Text[] {
  const texts: Text[] = [];
  for (const root of subtrees) {
    if (!root.isConnected || isInside(root, subtrees) || mayTouch(root)) continue;
    for (const node of textsUnder(root)) if (isOurs(node)) texts.push(node);
  }
  return texts;
}

/** All text nodes of a tree, also those that are not prose. */
export function* textsUnder(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** Whether one of the elements is around a node. */
function isInside(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (elements.has(at)) return true;
  return false;
}
