/** A set of nodes that keeps none of them from being forgotten by the page. */
export interface NodeSet<Kind extends Node> extends Iterable<Kind> {
  add(node: Kind): void;
  delete(node: Kind): void;
}

/** References whose node is gone are swept out when there may be as many of them as of the others. */
const FEW = 1000;

/** An empty set of nodes. */
export function openNodeSet<Kind extends Node>(): NodeSet<Kind> {
  const references = new Set<WeakRef<Kind>>();
  const byNode = new WeakMap<Kind, WeakRef<Kind>>();
  let limit = FEW;

  const sweep = () => {
    for (const reference of references) if (!reference.deref()) references.delete(reference);
    limit = references.size * 2 + FEW;
  };

  return {
    add(node) {
      if (byNode.has(node)) return;
      const reference = new WeakRef(node);
      byNode.set(node, reference);
      references.add(reference);
      if (references.size > limit) sweep();
    },
    delete(node) {
      const reference = byNode.get(node);
      if (!reference) return;
      byNode.delete(node);
      references.delete(reference);
    },
    *[Symbol.iterator]() {
      for (const reference of references) {
        const node = reference.deref();
        if (node) yield node;
      }
    },
  };
}
