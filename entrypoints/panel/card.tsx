import { render } from 'preact';
import { DateCard } from '../../components/date-card.tsx';
import { panelStrings } from '../../lib/i18n/panel.ts';
import { placeCard } from '../../lib/page/float.ts';
import { addLayer, type Host } from '../../lib/page/host.ts';
import type { Mark } from '../../lib/page/marks.ts';
import type { PageModel } from './contract.ts';
import { civilToday } from './today.ts';

export interface MountedCard {
  /** Shows the card of a date, or takes the card away. */
  show(mark: Mark | null): void;
  /** Whether the pointer, being over a target, is on the card. */
  isUnder(target: EventTarget | null): boolean;
}

/**
 * A card that tells what a date means, beside the date that is pointed at. It goes with the date when the page
 * scrolls, stays while the pointer is on either of them, and leaves on Esc or a press elsewhere.
 */
export function openCard(host: Host, page: PageModel, ending: AbortSignal): MountedCard {
  const document = host.element.ownerDocument;
  const layer = addLayer(host, 'card');
  layer.element.setAttribute('role', 'status');
  let shown: { mark: Mark; following: AbortController } | null = null;
  /** A page that is still scrolling to the date has not shown it yet. */
  let wasInSight = false;

  const place = () => {
    const lines = [...((shown && page.mender.rangeOf(shown.mark)?.getClientRects()) ?? [])];
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { style } = layer.element;
    style.display = '';
    style.maxHeight = 'none';
    const card = layer.element.getBoundingClientRect();
    const at = placeCard(lines, card, { width, height });
    style.display = at ? '' : 'none';
    if (at) {
      Object.assign(style, { left: `${at.left}px`, top: `${at.top}px`, maxHeight: `${at.maxHeight}px` });
      style.overflow = card.height > at.maxHeight ? 'auto' : 'visible';
      wasInSight = true;
    } else if (wasInSight || lines.length === 0) show(null);
  };
  const show = (mark: Mark | null) => {
    shown?.following.abort();
    shown = mark && { mark, following: new AbortController() };
    wasInSight = false;
    if (!mark || !shown) {
      render(null, layer.element);
      layer.show(false);
      return;
    }
    const strings = panelStrings(page.language());
    render(<DateCard mention={mark.mention} strings={strings} today={civilToday()} />, layer.element);
    layer.show(true);
    // Another face is of another size.
    void page.loadFace().then(() => shown?.mark === mark && place());
    follow(document, shown.following.signal, place);
    leaveOnRequest(document, shown.following.signal, isUnder, () => show(null));
    place();
  };
  const isUnder = (target: EventTarget | null) => target === host.element && layer.element.matches(':hover');

  ending.addEventListener('abort', () => show(null), { once: true });
  return { show, isUnder };
}

/** Calls back, once a frame at most, when the page has scrolled or its window has changed. */
function follow(document: Document, signal: AbortSignal, place: () => void): void {
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!signal.aborted) place();
    });
  };
  document.addEventListener('scroll', later, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', later, { signal });
}

/** Esc takes the card away and nothing else; so does a press anywhere but on it. */
function leaveOnRequest(
  document: Document,
  signal: AbortSignal,
  isUnder: (target: EventTarget | null) => boolean,
  leave: () => void,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.stopPropagation();
      // A dialog of the page's would take it for its own.
      event.preventDefault();
      leave();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target, isTrusted }) => isTrusted && !isUnder(target) && leave(),
    { capture: true, signal },
  );
}
