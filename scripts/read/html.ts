import { JSDOM, VirtualConsole } from 'jsdom';

/** A document from the text of a saved page; its scripts do not run and nothing it names is fetched. */
export function readHtml(html: string, url?: string): { document: Document; url: string } {
  const address = url && URL.canParse(url) ? url : 'https://saved.page.invalid/';
  const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  return { document: window.document, url: url ?? '' };
}
