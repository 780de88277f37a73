/** Brings a range to the middle of the view, at once for readers who have asked for less motion. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  // The element first, for it may stand in a scrolled box of its own; then the words themselves.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = range.getBoundingClientRect();
  const margin = (view.innerHeight - Math.min(height, view.innerHeight / 2)) / 2;
  view.scrollBy({ top: top - margin, behavior: still ? 'instant' : 'smooth' });
}
