import { readFile, stat } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type DecodedPage, decodeHtml } from './decode.ts';
import { UnreadableFile } from './unreadable.ts';

/** A saved page as a document, and what a reader should know of the file it came from. */
export interface SavedPage extends Omit<DecodedPage, 'html'> {
  document: Document;
  url: string;
}

/** A document from the text of a saved page; its scripts do not run and nothing it names is fetched. */
export function readHtml(html: string, url?: string): { document: Document; url: string } {
  const address = url && URL.canParse(url) ? url : 'https://saved.page.invalid/';
  const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  return { document: window.document, url: url ?? '' };
}

/**
 * A saved page from a file.
 *
 * @param url the page's address; without it, the one that the page names as its own
 * @throws UnreadableFile when there is no file, nothing in it, or no web page
 */
export async function readSavedPage(file: string, url?: string): Promise<SavedPage> {
  const { html, encoding, warnings } = decodeHtml(await bytesOf(file));
  const { document } = readHtml(html, url);
  return { document, url: url ?? ownAddress(document), encoding, warnings };
}

/** Past this a document no longer fits in memory with certainty. */
const MOST_BYTES = 64 * 1024 * 1024;

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) {
      throw new UnreadableFile(
        `${megabytes(size)} MB is more than a page of news: the limit is ${megabytes(MOST_BYTES)} MB`,
      );
    }
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reason = FILE_ERRORS.get(code);
    throw reason ? new UnreadableFile(reason) : error;
  }
}

const FILE_ERRORS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'this file may not be read'],
]);

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function ownAddress(document: Document): string {
  const named =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return URL.canParse(named) ? named : '';
}
