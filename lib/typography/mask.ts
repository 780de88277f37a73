import { isArabicLetter, isSign } from './characters.ts';
import { languageOf } from './language.ts';
import { CODE_MARK, FOREIGN_LETTER, GUILLEMET, LATIN_LETTER, LOOK_ALIKE, SIGN } from './survey.ts';

/** What stands in for a protected character: a letter, so that rules see Latin, or a character no rule looks at. */
const AS_LATIN = 'x';
const OPAQUE = '\ue000';

/** Pieces of a text that an address can be in. */
const PIECE = /[^\s«»()،؛<>"]+/g;
const ADDRESS_START = /https?:\/\/|ftp:\/\/|www\./i;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/;
const DOMAIN_END =
  /[\w-]\.(?:ir|com|org|net|info|tv|co|io|app|gov|edu|me|af|news|uk|us|de|fr|eu|ru|int)(?![\w])/i;
const FILE_END =
  /[\w-]\.(?:pdf|docx?|xlsx?|jpe?g|png|gif|mp[34]|zip|rar|apk|html?|php|txt|csv|exe|json|xml|js|ts|py)(?!\w)/i;
const HANDLE =
  /(?<![\w\u0621-\u065f\u066e-\u06d3])[@#][\w\u0621-\u065f\u066e-\u06d3\u06f0-\u06f9][\w\u0621-\u065f\u066e-\u06d3\u06f0-\u06f9\u200c]*/g;
const CODE = /`[^`\n]{1,200}`/g;

const GUILLEMETS = /«[^«»]*»/g;
const ORNATE = /\ufd3f[^\ufd3e\ufd3f]*\ufd3e|\ufd3e[^\ufd3e\ufd3f]*\ufd3f/g;
/** A word with this many vowel signs is Arabic, and meant as it is. */
const SIGNS_OF_ARABIC = 2;

/**
 * The text with what no rule may touch hidden behind other characters, one UTF-16 unit for one, so that an edit of
 * the masked text is an edit of the text.
 *
 * @param seen the classes of the text's characters (see survey.ts)
 */
export function mask(text: string, seen: number): string {
  let masked = text;
  if (seen & (LATIN_LETTER | CODE_MARK)) masked = maskAddresses(masked);
  if (seen & SIGN) masked = maskVowelled(masked);
  if (seen & GUILLEMET && seen & (SIGN | LOOK_ALIKE | FOREIGN_LETTER)) masked = maskForeignQuotes(masked);
  return masked;
}

/** Addresses, files and code look Latin to the rules. Of the names of accounts and topics the mark stays to be seen. */
function maskAddresses(text: string): string {
  return text.replace(CODE, asLatin).replace(PIECE, (piece) => {
    if (!/[A-Za-z@#]/.test(piece)) return piece;
    const start = ADDRESS_START.exec(piece)?.index;
    if (start !== undefined) return piece.slice(0, start) + asLatin(piece.slice(start));
    return maskName(piece.replace(EMAIL, asLatin)).replace(HANDLE, maskHandle);
  });
}

/** A domain with its path, or the name of a file. */
function maskName(piece: string): string {
  const found = DOMAIN_END.exec(piece) ?? FILE_END.exec(piece);
  if (!found) return piece;
  let start = found.index;
  while (start > 0 && /[\w.-]/.test(piece.charAt(start - 1))) start -= 1;
  const end = found.index + found[0].length;
  const stop = piece[end] === '/' ? piece.length : end;
  return piece.slice(0, start) + asLatin(piece.slice(start, stop)) + piece.slice(stop);
}

function maskHandle(handle: string): string {
  const filler = /[A-Za-z]/.test(handle.charAt(1)) ? AS_LATIN : OPAQUE;
  return handle.charAt(0) + filler.repeat(handle.length - 1);
}

function maskVowelled(text: string): string {
  let masked = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    let signs = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (isSign(unit)) signs += 1;
      else if (!isArabicLetter(unit)) break;
    }
    const word = text.slice(start, at);
    masked += signs >= SIGNS_OF_ARABIC ? hide(word) : word;
    if (at === start) masked += text.charAt(at++);
  }
  return masked;
}

function maskForeignQuotes(text: string): string {
  const outside = text.replace(GUILLEMETS, '');
  const persianKeyboard = /[\u06cc\u06a9]/.test(outside) && !/[\u064a\u0643]/.test(outside);
  return text
    .replace(ORNATE, hide)
    .replace(GUILLEMETS, (quote) => (isForeignQuote(quote, persianKeyboard) ? hide(quote) : quote));
}

/** In a text typed on a Persian keyboard, a quote typed on an Arabic one was copied from Arabic. */
function isForeignQuote(quote: string, persianKeyboard: boolean): boolean {
  if (quote.includes(OPAQUE + OPAQUE) && !/[\u067e\u0686\u06af\u06cc]/.test(quote)) return true;
  const language = languageOf(quote);
  if (language !== 'unknown') return language !== 'persian';
  return persianKeyboard && /[\u064a\u0643]/.test(quote);
}

function asLatin(found: string): string {
  return AS_LATIN.repeat(found.length);
}

function hide(found: string): string {
  return OPAQUE.repeat(found.length);
}
