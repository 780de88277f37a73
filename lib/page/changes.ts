import { isInline } from './elements.ts';
import { blockOf, type Tree } from './walk.ts';

/** What the page has changed since we last looked. */
export interface PageChanges {
  /** Elements that are new to the document, or no longer to be left alone: all under them is to be read. */
  subtrees: Set<Element>;
  /** Blocks whose own lines have changed: to be read without the blocks inside them. */
  blocks: Set<Tree>;
  /** Text nodes that are new to their line, or hold another text. */
  texts: Set<Text>;
}

/** What mutation records mean to the page's lines. */
export function changesIn(records: readonly MutationRecord[]): PageChanges {
  const changes: PageChanges = { subtrees: new Set(), blocks: new Set(), texts: new Set() };
  for (const { type, target, addedNodes, removedNodes } of records) {
    const block = blockOf(type === 'attributes' ? (target.parentNode ?? target) : target);
    if (type === 'attributes') changes.subtrees.add(target as Element);
    if (type === 'characterData') changes.texts.add(target as Text);
    let blocksAdded = 0;
    for (const node of addedNodes) {
      if (node.nodeType === 3) changes.texts.add(node as Text);
      if (node.nodeType !== 1) continue;
      changes.subtrees.add(node as Element);
      if (!isInline(node as Element)) blocksAdded++;
    }
    // Lines stay as they are only where blocks have come between other blocks.
    const areLinesWhole =
      block === target && blocksAdded > 0 && blocksAdded === addedNodes.length && removedNodes.length === 0;
    if (block && !areLinesWhole) changes.blocks.add(block);
  }
  return changes;
}

/** The change that a tree has come to be shown by an element. */
export function newTree(host: Element): PageChanges {
  return { subtrees: new Set([host]), blocks: new Set(), texts: new Set() };
}

/** All that two reports tell of, as one. */
export function joinChanges(first: PageChanges, second: PageChanges): PageChanges {
  return {
    subtrees: new Set([...first.subtrees, ...second.subtrees]),
    blocks: new Set([...first.blocks, ...second.blocks]),
    texts: new Set(),
  };
}
