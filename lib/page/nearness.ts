/** Elements of which it is told when they come near what the window shows, and when they leave. */
export interface Nearness {
  watch(element: Element): void;
  unwatch(element: Element): void;
}

/** How far beyond the window's edges is near, in windows. */
const MARGIN = '100%';

/**
 * Tells when elements come near the window, by the browser's own reckoning after its layout. Where it has none,
 * everything is near at once.
 */
export function openNearness(onChange: (element: Element, isNear: boolean) => void): Nearness {
  if (typeof IntersectionObserver === 'undefined') {
    return { watch: (element) => onChange(element, true), unwatch() {} };
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) onChange(target, isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  return {
    watch: (element) => observer.observe(element),
    unwatch: (element) => observer.unobserve(element),
  };
}
