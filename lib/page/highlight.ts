/** Names of our highlights. The registry is shared with the page, so they carry our own prefix. */
export type HighlightName = 'khana-quote' | 'khana-date' | 'khana-place';

/** A highlight that ranges come to and go from. */
export interface Paint {
  add(range: AbstractRange): void;
  remove(range: AbstractRange): void;
  show(on: boolean): void;
}

/**
 * A highlight that paints ranges without touching the page's nodes, not shown at first. Browsers without CSS Custom
 * Highlights paint nothing.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export function paintMore(name: HighlightName): Paint {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return { add() {}, remove() {}, show() {} };
  const highlight = new Highlight();
  return {
    add: (range) => void highlight.add(range),
    remove: (range) => void highlight.delete(range),
    show: (on) => void (on ? CSS.highlights.set(name, highlight) : CSS.highlights.delete(name)),
  };
}

/** Paints one range in place of the one painted under the name before; null paints none. */
export function paintOne(name: HighlightName, range: Range | null): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
