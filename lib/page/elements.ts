import { isHost } from './host.ts';

/** Elements whose text is to be read, but never to be changed. */
const VERBATIM = named('code kbd pre samp');

/**
 * Elements that flow inside a line: text before and after them is read as one. All others, unknown ones too, are
 * blocks: a line ends where they do.
 */
const INLINE = named(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr',
);

/** Elements that hold no prose: what is not shown, what is no text, and what the reader fills in. */
const NO_PROSE = named(
  'applet audio button canvas datalist embed head iframe img input map math meter noscript object option output ' +
    'picture progress rp rt script select style svg template textarea title video',
);

const ICON_CLASS = /(?:^|[\s_-])(?:icons?|material-icons\S*|material-symbols\S*|fa[bsrl]?)(?:$|[\s_])/;

/** Attributes that decide whether an element is left alone, besides its class. */
export const DECIDING_ATTRIBUTES = ['contenteditable', 'hidden', 'translate'];

/**
 * Whether an element flows inside a line of text. Those that show a tree of their own do not, but what word processors
 * leave in pages (`o:p`) does.
 */
export function isInline(element: Element): boolean {
  return (INLINE.has(element.localName) || element.localName.includes(':')) && !element.shadowRoot;
}

/**
 * Whether nothing in an element is for reading: no prose, not shown, typed by the reader, or a picture made of words.
 * Reads attributes only; forces no style or layout.
 */
export function isUnread(element: Element): boolean {
  if (NO_PROSE.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') ||
    element.getAttribute('role') === 'textbox' ||
    isIcon(element)
  );
}

/**
 * Whether Khana leaves an element and all in it as it is: what is not for reading, what is there to the letter, what
 * the page marks as not to be translated, and Khana's own.
 */
export function isSkipped(element: Element): boolean {
  if (VERBATIM.has(element.localName) || isUnread(element) || isHost(element)) return true;
  if (!element.hasAttributes()) return false;
  return element.getAttribute('translate') === 'no' || element.classList.contains('notranslate');
}

/** Whether the page itself says in so many words that an element is not shown, at least for now. */
export function isOutOfSight(element: Element): boolean {
  return /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

/**
 * Whether an element is a picture that a font makes of a word: to mend the word is to lose the icon. Such words are not
 * Persian, and stand alone; pages in Persian bear the class `fa` as well.
 */
function isIcon(element: Element): boolean {
  return (
    element.firstElementChild === null &&
    ICON_CLASS.test(element.getAttribute('class') ?? '') &&
    !/[\u0600-\u06ff]/.test(element.textContent ?? '')
  );
}

function named(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
