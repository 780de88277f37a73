/** Space between a card and what it stands by, in CSS pixels. */
const GAP = 8;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Where a card stands, and how high it may be there before it has to scroll. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/**
 * Where a card stands beside words: under them, or over them where there is more room; never on them; its middle at
 * theirs as far as the window allows. All in CSS pixels of the window. Null when the words are out of sight.
 *
 * @param lines the boxes of the words, one for each line they run over
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size): CardPlace | null {
  const seen = lines.filter(
    ({ left, right, top, bottom }) => bottom > 0 && top < view.height && right > 0 && left < view.width,
  );
  if (seen.length === 0) return null;
  const highest = seen.reduce((best, line) => (line.top < best.top ? line : best));
  const lowest = seen.reduce((best, line) => (line.bottom > best.bottom ? line : best));
  const roomBelow = view.height - lowest.bottom - 2 * GAP;
  const roomAbove = highest.top - 2 * GAP;
  const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const beside = isBelow ? lowest : highest;
  const maxHeight = Math.max(0, isBelow ? roomBelow : roomAbove);
  const middle = (beside.left + beside.right - card.width) / 2;
  return {
    left: Math.max(GAP, Math.min(middle, view.width - card.width - GAP)),
    top: isBelow ? lowest.bottom + GAP : highest.top - GAP - Math.min(card.height, maxHeight),
    maxHeight,
  };
}
