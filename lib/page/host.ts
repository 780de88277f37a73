/** The one element that Khana adds to a page. It has no box of its own; what it shows are its layers. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Light or dark, whatever the page is; `system` follows the browser. The page does not learn of it. */
  setTheme(theme: 'system' | 'light' | 'dark'): void;
  /** An earlier copy of Khana had been at work in this document, and was ended without a word. */
  hadLeftovers: boolean;
  /** Calls back when the host is there again after the page has thrown it out. */
  onReturn(callBack: () => void): void;
  remove(): void;
}

/** A part of the host that can be shown above all of the page's own layers. */
export interface Layer {
  element: HTMLElement;
  readonly isShown: boolean;
  show(on: boolean): void;
}

/** A name that no page's own style is likely to meet. */
export const HOST_NAME = 'khana-panel';

/** Marks the host where it may not bear its name. */
const HOST_MARK = 'data-khana-panel';

const ANY_HOST = `${HOST_NAME}, [${HOST_MARK}]`;

/** Whether an element is the host of this copy of Khana or of another. */
export function isHost(element: Element): boolean {
  return element.localName === HOST_NAME || element.hasAttribute(HOST_MARK);
}

/** How often a page may throw the host out before it is left outside. */
const PATIENCE = 5;

/**
 * Adds our host to the document, closed to the page. A host that an earlier copy of Khana has left behind is
 * removed: Firefox ends a content script without a word when the extension is reloaded, and leaves what it made.
 *
 * @param css the style of the host and its layers
 * @param mode `open` only where tests must look inside
 */
export function openHost(document: Document, css: string, mode: ShadowRootMode): Host {
  const leftovers = document.querySelectorAll(ANY_HOST);
  for (const leftover of leftovers) leftover.remove();
  const element = hostElement(document);
  const root = element.attachShadow({ mode });

  const colours = new CSSStyleSheet();
  const listeners: (() => void)[] = [];
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || !document.documentElement) return;
    // A newer copy of Khana takes the place of this one, which has not heard of its end yet.
    if (document.querySelector(ANY_HOST) || returns++ >= PATIENCE) return;
    put();
    for (const callBack of listeners) callBack();
  });
  const put = () => {
    document.documentElement.append(element);
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  put();
  const host: Host = {
    element,
    root,
    setTheme(theme) {
      const scheme = theme === 'system' ? 'light dark' : theme;
      colours.replaceSync(`:host { color-scheme: ${scheme} !important; }`);
    },
    hadLeftovers: leftovers.length > 0,
    onReturn: (callBack) => void listeners.push(callBack),
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
  addStyle(host, css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, colours];
  return host;
}

/**
 * An element that nobody but us can look into. Where the page has defined an element of our name, `ElementInternals`
 * would hand it the closed shadow root; a plain element cannot be defined.
 */
function hostElement(document: Document): HTMLElement {
  const named = document.createElement(HOST_NAME);
  if (!named.matches(':defined')) return named;
  const plain = document.createElement('div');
  plain.setAttribute(HOST_MARK, '');
  return plain;
}

/** Adds style for what the host holds. */
export function addStyle({ root }: Host, css: string): void {
  // A constructed sheet is the one kind of style that a page's content security policy has no say in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Adds an empty layer to the host, not shown yet. A page that has thrown the host out gets it back with the layer. */
export function addLayer({ element: host, root, onReturn }: Host, name: string): Layer {
  const element = host.ownerDocument.createElement('div');
  element.className = `layer ${name}-layer`;
  element.setAttribute('popover', 'manual');
  root.append(element);
  let isMeant = false;
  const show = (on: boolean) => {
    isMeant = on;
    if (on && !host.isConnected) host.ownerDocument.documentElement.append(host);
    // Shown again, a layer comes above whatever the page has put on top since.
    if (element.matches(':popover-open')) element.hidePopover();
    if (!on) return;
    element.style.zoom = unzoomed(host.ownerDocument);
    element.showPopover();
  };
  onReturn(() => isMeant && show(true));
  return {
    element,
    get isShown() {
      return element.matches(':popover-open');
    },
    show,
  };
}

/** What undoes the zoom that a page may give its root: its own buttons for larger print are not for our layers. */
function unzoomed({ documentElement }: Document): string {
  const { currentCSSZoom = 1 } = documentElement as { currentCSSZoom?: number };
  return currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
}
