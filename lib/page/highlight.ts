/** Names of our highlights. The registry is shared with the page, so they carry our own prefix. */
export type HighlightName = 'khana-quote' | 'khana-date';

/**
 * Paints ranges without touching the page's nodes, in place of those painted under the name before. Browsers
 * without CSS Custom Highlights paint nothing.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export function paint(name: HighlightName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Brings a range into view, at once for readers who have asked for less motion. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const middle = box.top - (view.innerHeight - Math.min(box.height, view.innerHeight / 2)) / 2;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  view.scrollBy({ top: middle, behavior: still ? 'instant' : 'smooth' });
}
