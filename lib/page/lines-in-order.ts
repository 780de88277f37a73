import { blockOf, mayTouch, proseUnder, type Tree, type TreeVisitor } from './walk.ts';

/** How often the walk starts over when the page takes away the very place that is being read. */
const RESTARTS = 10;

/** What goes before the rest of a page. */
export interface First {
  /** Nodes that carry the story. */
  story: Iterable<Node>;
  /** Blocks that the window shows, from top to bottom. */
  inView: Iterable<Tree>;
}

/**
 * The lines of a page, each once, in the order in which its reader will want them: the story's that are in view, the
 * rest of the story, what else is in view, all else. The page may change meanwhile.
 */
export function* linesInOrder(
  document: Document,
  { story, inView }: First,
  trees: TreeVisitor,
): Generator<Text[]> {
  const root = document.documentElement;
  const given = new WeakSet<Text>();
  const isNew = ([head]: readonly Text[]) => {
    if (!head) return true;
    if (given.has(head)) return false;
    given.add(head);
    return true;
  };
  for (const block of blocksInOrder(story, new Set(inView))) {
    if (!block.isConnected || !mayTouch(block)) continue;
    for (const line of proseUnder(block, { extent: 'own lines' })) if (isNew(line)) yield line;
  }
  for (let start = 0; start < RESTARTS && mayTouch(root); start++) {
    const walk = proseUnder(root, { trees });
    for (const line of walk) if (isNew(line)) yield line;
    if (!walk.lost) return;
  }
}

function blocksInOrder(story: Iterable<Node>, inView: ReadonlySet<Tree>): Set<Tree> {
  const blocks = new Set<Tree>();
  for (const node of story) {
    const block = blockOf(node);
    if (block) blocks.add(block);
  }
  const seen = [...inView].filter((block) => blocks.has(block));
  return new Set([...seen, ...blocks, ...inView]);
}
