/** The one element that Khana adds to a page. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/** A name that no page's own style is likely to meet. */
export const HOST_NAME = 'khana-panel';

/**
 * Adds our host to the document, closed to the page, above the page's own layers, and not shown yet. A host that
 * an earlier copy of Khana has left behind is removed: Firefox ends a content script without a word when the
 * extension is reloaded, and leaves what it made.
 *
 * @param css the style of all that the host will hold
 * @param mode `open` only where tests must look inside
 */
export function openHost(document: Document, css: string, mode: ShadowRootMode): Host {
  for (const leftover of document.querySelectorAll(HOST_NAME)) leftover.remove();
  const element = document.createElement(HOST_NAME);
  element.hidden = true;
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode });
  // A constructed sheet is the one kind of style that a page's content security policy has no say in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(element);
  return { element, root, remove: () => element.remove() };
}

/** Shows the host in the top layer, above the page's dialogs, or takes it away. */
export function showHost({ element }: Host, on: boolean): void {
  if (!element.isConnected) element.ownerDocument.documentElement.append(element);
  element.hidden = !on;
  if (element.matches(':popover-open') !== on) element.togglePopover(on);
}
