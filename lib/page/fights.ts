import type { Ledger } from './ledger.ts';

/** How often a page may undo what we mended in the same words before they are left to it. */
const PATIENCE = 5;

/** Milliseconds within which an undoing is an answer to our edit; what stands longer is peace. */
const QUICK = 100;

/** Milliseconds after which words that were left to the page are tried again. */
const TRUCE = 10_000;

/** So many passages are remembered. */
const MOST = 300;

/** What keeps us from writing over each other with a page that answers every change of its text by undoing it. */
export interface Fights {
  /** Remembers that edits now stand on nodes that carry these words. */
  record(words: string, nodes: readonly Text[]): void;
  /** Whether the page keeps undoing our edits of these words, wherever it puts them; to be asked before each mending. */
  isLost(words: string): boolean;
}

interface Stand {
  nodes: readonly Text[];
  since: number;
  losses: number;
}

/** Fights are told by their words, for some pages undo an edit in its node, and others build the node's parents anew. */
export function countFights(ledger: Ledger): Fights {
  const stands = new Map<string, Stand>();
  return {
    record(words, nodes) {
      const losses = stands.get(words)?.losses ?? 0;
      stands.delete(words);
      stands.set(words, { nodes, since: performance.now(), losses });
      if (stands.size <= MOST) return;
      for (const oldest of stands.keys()) {
        stands.delete(oldest);
        break;
      }
    },
    isLost(words) {
      const stand = stands.get(words);
      if (!stand) return false;
      const age = performance.now() - stand.since;
      if (stand.losses > PATIENCE && age < TRUCE) return true;
      const isUndone = stand.nodes.some((node) => !node.isConnected || !ledger.isOurs(node));
      if (age > QUICK) stands.delete(words);
      else if (isUndone) stand.losses++;
      return stand.losses > PATIENCE;
    },
  };
}
