import { isHost } from './host.ts';

/** Elements that flow inside a line: text before and after them is read as one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Elements whose text is not prose, or is not shown, or is the reader's own. */
const SKIPPED = new Set(
  'APPLET AUDIO BUTTON CANVAS CODE DATALIST EMBED HEAD IFRAME IMG INPUT KBD MATH METER NOSCRIPT OBJECT OPTION OUTPUT PICTURE PRE PROGRESS RP RT SAMP SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

/** Fonts that turn words into pictures: to mend such a word is to lose the icon. */
const ICON_CLASS = /(?:^|[\s_-])(?:icons?|material-icons\S*|material-symbols\S*|fa[bsrl]?)(?:$|[\s_])/;

/** Attributes that decide whether an element is left alone, besides its class. */
export const DECIDING_ATTRIBUTES = ['contenteditable', 'hidden', 'translate'];

/**
 * Whether an element flows inside a line of text. Unknown elements count as blocks, and so do those that show a tree
 * of their own: nothing is read across them.
 */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) && !element.shadowRoot;
}

/**
 * Whether Khana leaves an element and all in it alone: what is not prose, not shown, typed by the reader, or
 * marked by the page as not to be translated. Reads attributes only; forces no style or layout.
 */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || isHost(element)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  return (
    (editable !== null && editable !== 'false') ||
    element.getAttribute('translate') === 'no' ||
    element.getAttribute('role') === 'textbox' ||
    element.hasAttribute('hidden') ||
    element.classList.contains('notranslate') ||
    ICON_CLASS.test(element.getAttribute('class') ?? '')
  );
}
