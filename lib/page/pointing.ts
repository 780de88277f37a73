import type { Mark } from './marks.ts';

/** Milliseconds that the pointer rests before it is taken to point at something. */
const REST = 120;

/** What the pointer can be asked about. */
export interface Pointable {
  /** The date at a place of the page. */
  markAt(node: Node, offset: number): Mark | undefined;
}

/**
 * Calls back with the date that the pointer has come to rest on, and with null when it rests elsewhere. Asks the page
 * nothing while the pointer moves.
 *
 * @param isOver whether an element under the pointer keeps the last answer in force, as our own card does
 */
export function watchPointing(
  document: Document,
  page: Pointable,
  isOver: (target: EventTarget | null) => boolean,
  onPoint: (mark: Mark | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Mark | null = null;
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, target, pointerType }) => {
      clearTimeout(timer);
      if (pointerType === 'touch' || isOver(target)) return;
      timer = setTimeout(() => {
        const mark = markUnder(document, page, clientX, clientY);
        if (mark !== last) onPoint(mark);
        last = mark;
      }, REST);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The date whose letters are at a point of the window; null where there is none, or only empty space beside one. */
export function markUnder(document: Document, page: Pointable, x: number, y: number): Mark | null {
  const place = caretAt(document, x, y);
  const mark = place && page.markAt(place.node, place.offset);
  if (!mark) return null;
  const isOnLetters = [...mark.range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
  return isOnLetters ? mark : null;
}

/** `caretPositionFromPoint` came to Chrome with version 128; before it there is only WebKit's own way. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
