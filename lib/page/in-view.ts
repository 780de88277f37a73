import type { Steps } from '../text/steps.ts';
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

function* blocksAtPoints(document: Document, { innerWidth, innerHeight }: Window): Steps<Set<Tree>> {
  const blocks = new Set<Tree>();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      const y = ((row + 0.5) * innerHeight) / ROWS;
      const element = document.elementFromPoint(x, y);
      const block = element && blockOf(element);
      if (block) blocks.add(block);
    }
    yield;
  }
  return blocks;
}
