import type { PanelSettings } from '../../lib/settings.ts';

/** The least room that is left to a page that moves aside, in CSS pixels; on a narrower window nothing moves. */
const ROOM = 480;

/**
 * Lets the page make room for the panel: a sheet of our own, adopted by the document, gives the root a margin. No node
 * and no attribute of the page is touched, and the margin goes with the sheet.
 *
 * @returns a function to be called with where the panel stands, and with null when the page is to have its room back
 */
export function pushPage(document: Document): (layout: Pick<PanelSettings, 'side' | 'width'> | null) => void {
  let sheet: CSSStyleSheet | null = null;
  return (layout) => {
    if (!layout) {
      const adopted = sheet;
      sheet = null;
      if (adopted) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== adopted);
      return;
    }
    if (!sheet) {
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    const { side, width } = layout;
    sheet.replaceSync(
      `@media screen and (min-width: ${width + ROOM}px) { :root { margin-${side}: ${width}px !important; } }`,
    );
  };
}
