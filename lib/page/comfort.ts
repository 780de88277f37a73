import type { ComfortType } from '../settings.ts';

/** Marks the story's blocks for our sheet; the page has no rule about it. */
const MARK = 'data-khana-story';

/** The story in a type that is easier to read. */
export interface Comfort {
  /** Sets the type of the story's blocks, in place of those set before; null leaves the page as it is. */
  set(blocks: Iterable<Element>, type: ComfortType | null): void;
}

/**
 * A type of our own for the story, by a sheet that the document adopts and an attribute that tells the sheet where the
 * story is; both go when the signal aborts.
 *
 * @param face the name under which the document has Vazirmatn
 */
export function openComfort(document: Document, face: string, signal: AbortSignal): Comfort {
  const marked = new Set<Element>();
  let sheet: CSSStyleSheet | null = null;

  const clear = () => {
    for (const block of marked) block.removeAttribute(MARK);
    marked.clear();
    const adopted = sheet;
    sheet = null;
    if (adopted) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== adopted);
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    set(blocks, type) {
      clear();
      if (!type?.on || signal.aborted) return;
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rule(type, face));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      for (const block of blocks) {
        block.setAttribute(MARK, '');
        marked.add(block);
      }
    },
  };
}

/** `zoom` alone takes the page's own size for its measure, whatever unit the page has set it in. */
function rule({ face, size, lineHeight }: ComfortType, name: string): string {
  const family = face === 'vazirmatn' ? `font-family: "${name}", Vazirmatn, sans-serif !important;` : '';
  return `@media screen { [${MARK}] { ${family} zoom: ${size / 100} !important; line-height: ${lineHeight} !important; } }`;
}
