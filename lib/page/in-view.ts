import type { Steps } from '../text/steps.ts';
import { isInline } from './elements.ts';
import { finishInSlices, nextTurn } from './slices.ts';
import { blockOf, type Tree } from './walk.ts';

/** Points of the window that are looked at, across and down: a headline or a line of text is met by some of them. */
const COLUMNS = 3;
const ROWS = 20;

/** Milliseconds. */
const LONGEST_FRAME = 100;

/**
 * The blocks that are in the window now, from top to bottom, as soon as the browser has drawn them; none in a window
 * that nobody sees. Asked right after a frame, where they are is known already: no layout is forced.
 */
export async function blocksInView(document: Document, signal: AbortSignal): Promise<Set<Tree>> {
  const view = document.defaultView;
  if (!view || document.visibilityState === 'hidden' || !document.elementFromPoint) return new Set();
  await new Promise<void>((resolve) => {
    view.requestAnimationFrame(() => resolve());
    // A window that stops being drawn meanwhile has no frame to wait for.
    view.setTimeout(resolve, LONGEST_FRAME);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await nextTurn();
  const blocks = await finishInSlices(blocksAtPoints(document, view), signal);
  await nextTurn();
  return blocks ?? new Set();
}

/**
 * A point in a block of nothing but lines that has been met already is not looked at: on a long page a browser takes
 * milliseconds to tell what is at a point, and no time to tell where a block is.
 */
function* blocksAtPoints(document: Document, { innerWidth, innerHeight }: Window): Steps<Set<Tree>> {
  const blocks = new Set<Tree>();
  const met: DOMRect[] = [];
  for (let row = 0; row < ROWS; row++) {
    const y = ((row + 0.5) * innerHeight) / ROWS;
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      if (met.some((box) => isIn(box, x, y))) continue;
      const element = document.elementFromPoint(x, y);
      const block = element && blockOf(element);
      if (!block || blocks.has(block)) continue;
      blocks.add(block);
      if (block.nodeType === 1 && holdsLinesOnly(block)) met.push((block as Element).getBoundingClientRect());
    }
    yield;
  }
  return blocks;
}

function holdsLinesOnly(block: Tree): boolean {
  for (const child of block.children) if (!isInline(child)) return false;
  return true;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
