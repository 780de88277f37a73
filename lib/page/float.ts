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

/**
 * Where a card stands beside words: under them, or over them where there is no room below, never on them; its middle
 * at theirs as far as the window allows. All in CSS pixels of the window.
 *
 * @param around the box of the words (of their last line, when they run over several)
 */
export function placeCard(around: Box, card: Size, view: Size): { left: number; top: number } {
  const middle = (around.left + around.right - card.width) / 2;
  const left = Math.max(GAP, Math.min(middle, view.width - card.width - GAP));
  const below = around.bottom + GAP;
  const above = around.top - GAP - card.height;
  return { left, top: below + card.height > view.height && above >= 0 ? above : below };
}
