import type { Mark } from './marks.ts';

/** Milliseconds that the pointer rests before it is taken to point at something. */
const REST = 120;

/** Milliseconds in which the pointer may cross from what it pointed at to the card about it. */
const LEAVE = 300;

/** What the pointer can be asked about. */
export interface Pointable {
  /** The date at a place of the page. */
  markAt(node: Node, offset: number): Mark | undefined;
  /** The live range of a date as the page is shown now; null when it is gone. */
  rangeOf(mark: Mark): Range | null;
}

/**
 * Calls back with the date that the pointer has come to rest on, and with null when it has left it. Asks the page
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
  const answer = (mark: Mark | null) => {
    if (mark !== last) onPoint(mark);
    last = mark;
  };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, target, pointerType, isTrusted }) => {
      // A page can make such events, and is not to say where the reader points.
      if (!isTrusted) return;
      clearTimeout(timer);
      if (pointerType === 'touch' || isOver(target)) return;
      timer = setTimeout(() => {
        const mark = markUnder(document, page, clientX, clientY);
        if (mark || !last) answer(mark);
        else timer = setTimeout(() => answer(null), LEAVE - REST);
      }, REST);
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      clearTimeout(timer);
      timer = setTimeout(() => answer(null), LEAVE);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The date whose letters are at a point of the window; null where there is none, or only empty space beside one. */
function markUnder(document: Document, page: Pointable, x: number, y: number): Mark | null {
  const place = caretAt(document, x, y);
  const mark = place && page.markAt(place.node, place.offset);
  if (!mark) return null;
  const isOnLetters = [...(page.rangeOf(mark)?.getClientRects() ?? [])].some(
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
