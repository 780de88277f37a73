import type { Extent } from '../../components/panel.tsx';
import type { Article } from '../../lib/article/article.ts';

interface Preparable {
  /** Where the panel is drawn. */
  layer: HTMLElement;
  draw(extent: Extent): void;
  loadFace(): Promise<void>;
}

/** UTF-16 units of a story that a browser lays out in some ten milliseconds. */
const LONGEST_WITH_FACE = 30_000;

/**
 * Makes the closed panel of a story ready unseen, until the signal aborts: what a browser runs, draws and lays out for
 * the first time takes it several times as long. Each step waits until the page rests.
 */
export async function prepareUnseen(
  { layer, draw, loadFace }: Preparable,
  { paragraphs }: Pick<Article, 'paragraphs'>,
  signal: AbortSignal,
): Promise<void> {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const steps = [
    () => draw('head'),
    () => draw('sight'),
    // A face that came after the panel would have it laid out twice, under the reader's eyes; but with each new face a
    // browser lays the whole page out anew, which is felt on a long one.
    () => length <= LONGEST_WITH_FACE && loadFace(),
    () => layOut(layer),
  ];
  for (const step of steps) {
    await rest();
    if (signal.aborted) return;
    await step();
  }
}

/** Resolves when the page has drawn what it had to, in a window that is seen, and has nothing else to do. */
function rest(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
}

/** Has the browser lay a layer out that is not shown, and forget it again; how its words are shaped it keeps. */
function layOut(layer: HTMLElement): void {
  Object.assign(layer.style, { display: 'block', visibility: 'hidden' });
  layer.getBoundingClientRect();
  Object.assign(layer.style, { display: '', visibility: '' });
}
