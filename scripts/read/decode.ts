import { UnreadableFile } from './unreadable.ts';

/** The text of a saved page, and how it was come by. */
export interface DecodedPage {
  html: string;
  encoding: string;
  /** What may be wrong with the file, in words for people. */
  warnings: string[];
}

/**
 * The text of a saved page: by its first bytes, where it is UTF-16 or has a byte order mark; as UTF-8 where its bytes are valid UTF-8, whatever it declares,
 * since browsers save in UTF-8 and leave the declaration; else as it declares; else as windows-1256, in which old
 * Persian sites were written.
 *
 * @throws UnreadableFile for nothing, for another kind of file and for bytes without text
 */
export function decodeHtml(bytes: Uint8Array): DecodedPage {
  const kind = KINDS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (kind) throw new UnreadableFile(`this is ${kind.name}, not a web page`);
  const encoding = encodingOf(bytes);
  const html = new TextDecoder(encoding).decode(bytes);
  if (!/\S/.test(html)) throw new UnreadableFile('the file is empty');
  if (/^(?:From|MIME-Version|Snapshot-Content-Location): .*/i.test(html)) {
    throw new UnreadableFile('this is a web archive (MHTML): save the page as HTML instead');
  }
  if (html.slice(0, HEAD).includes('\0'))
    throw new UnreadableFile('this is a file of another kind, not a web page');
  return { html: isMarkup(html) ? html : asMarkup(html), encoding, warnings: warningsOf(html, encoding) };
}

const HEAD = 4096;

const KINDS = [
  { name: 'a PDF file', magic: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a ZIP archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', magic: [0x1f, 0x8b] },
  { name: 'a binary property list (Safari web archive)', magic: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74] },
  { name: 'a PNG image', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', magic: [0xff, 0xd8, 0xff] },
];

/** How files begin in encodings that tell of themselves: with a byte order mark, or with the `<` of UTF-16. */
const BEGINNINGS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

function encodingOf(bytes: Uint8Array): string {
  for (const [name, mark] of BEGINNINGS) if (mark.every((byte, index) => bytes[index] === byte)) return name;
  if (isUtf8(bytes)) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = /charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  // Latin encodings have no Persian letter: a page that declares one was never told what it is in.
  if (declared === '' || /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252|latin1)$/.test(declared)) {
    return looksUtf8(bytes) ? 'utf-8' : 'windows-1256';
  }
  return isKnown(declared) ? declared : 'windows-1256';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with some damage (a cut in the middle of a letter): far more good sequences than broken ones. */
function looksUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024 * 1024));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  return arabic > 10 * broken;
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

function isMarkup(text: string): boolean {
  return /<[a-z!]/i.test(text);
}

/** Plain text as a page: a paragraph for each line. */
function asMarkup(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n');
}

function warningsOf(html: string, encoding: string): string[] {
  const warnings: string[] = [];
  if (encoding !== 'utf-8') warnings.push(`read as ${encoding}`);
  const broken = html.match(/\ufffd/g)?.length ?? 0;
  if (broken > 0) warnings.push(`${broken} characters could not be read`);
  if (!isMarkup(html)) warnings.push('there is no markup in the file: it is read as plain text');
  else if (/<html/i.test(html) && !/<\/(?:html|body)\s*>/i.test(html.slice(-20_000))) {
    warnings.push('the file seems to be cut short: the end of the page is missing');
  }
  return warnings;
}
