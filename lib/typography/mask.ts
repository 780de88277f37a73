import { languageOf } from './language.ts';

/** What stands in for a protected character: a letter, so that rules see Latin, or a character no rule looks at. */
const AS_LATIN = 'x';
const OPAQUE = '\ue000';

const PATH = '[^\\s«»()،؛<>"]';
const NAME = '[\\w\\u0621-\\u06d3\\u06f0-\\u06f9]';
const DOMAINS = 'ir|com|org|net|info|tv|co|io|app|gov|edu|me|af|news|uk|us|de|fr|eu|ru|int';
const FILES = 'pdf|docx?|xlsx?|jpe?g|png|gif|mp[34]|zip|rar|apk|html?|php|txt|csv|exe|json|xml|js|ts|py';

/** Addresses, files and code, shown to the rules as Latin. */
const ADDRESSES = new RegExp(
  [
    `(?:https?|ftp)://${PATH}+`,
    `www\\.${PATH}+`,
    `[\\w.+-]+@[\\w-]+\\.[\\w.-]+`,
    `(?<![\\w.@])[\\w-]+(?:\\.[\\w-]+)*?\\.(?:${DOMAINS})(?![\\w])(?:/${PATH}*)?`,
    `(?<![\\w.])[\\w-]+\\.(?:${FILES})(?!\\w)`,
    '`[^`\\n]{1,200}`',
  ].join('|'),
  'gi',
);
/** Names of accounts and topics: their mark stays to be seen. */
const HANDLES = new RegExp(`(?<![\\w\\u0621-\\u06d3])[@#]${NAME}[${NAME.slice(1, -1)}\\u200c_]*`, 'g');

const GUILLEMETS = /«[^«»]*»/g;
const ORNATE = /\ufd3f[^\ufd3e\ufd3f]*\ufd3e|\ufd3e[^\ufd3e\ufd3f]*\ufd3f/g;
/** A word with two or more vowel signs is Arabic, and meant as it is. */
const VOWELLED = /[\u0621-\u0652\u0670\u0671\u06cc\u06a9]*[\u064b-\u0652\u0670][\u0621-\u064a\u0671]*[\u064b-\u0652\u0670][\u0621-\u0652\u0670\u0671]*/g;

/**
 * The text with what no rule may touch hidden behind other characters, one UTF-16 unit for one, so that an edit of
 * the masked text is an edit of the text.
 */
export function mask(text: string): string {
  let masked = text;
  if (/[./@#`]/.test(text)) masked = maskAddresses(masked);
  if (/[\u064b-\u0652\u0670]/.test(text)) masked = masked.replace(VOWELLED, hide);
  if (/[«\ufd3e\ufd3f]/.test(text)) masked = maskForeignQuotes(masked);
  return masked;
}

function maskAddresses(text: string): string {
  const masked = text.replace(ADDRESSES, (found) => AS_LATIN.repeat(found.length));
  return masked.replace(HANDLES, (found) => {
    const filler = /[A-Za-z]/.test(found.charAt(1)) ? AS_LATIN : OPAQUE;
    return found.charAt(0) + filler.repeat(found.length - 1);
  });
}

function maskForeignQuotes(text: string): string {
  const outside = text.replace(GUILLEMETS, '');
  const persianKeyboard = /[\u06cc\u06a9]/.test(outside) && !/[\u064a\u0643]/.test(outside);
  return text.replace(ORNATE, hide).replace(GUILLEMETS, (quote) => (isForeignQuote(quote, persianKeyboard) ? hide(quote) : quote));
}

/** In a text typed on a Persian keyboard, a quote typed on an Arabic one was copied from Arabic. */
function isForeignQuote(quote: string, persianKeyboard: boolean): boolean {
  if (quote.includes('\ue000\ue000') && !/[\u067e\u0686\u06af\u06cc]/.test(quote)) return true;
  const language = languageOf(quote);
  if (language === 'persian') return false;
  if (language === 'arabic') return true;
  return /[\u0679\u0688\u0691\u06ba\u06d2\u0695\u06b5\u06ce\u06c6\u067c\u0689\u0693\u0696\u069a\u0681\u0685\u06d0\u06cd\u06bc\u06ab]/.test(quote) || (persianKeyboard && /[\u064a\u0643]/.test(quote));
}

function hide(found: string): string {
  return OPAQUE.repeat(found.length);
}
