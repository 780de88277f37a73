import type { ExportedFile } from '../../lib/export/formats.ts';

/** How long the browser gets to take a file over before its address goes, in milliseconds. */
const GRACE = 10_000;

/** Gives the reader a file to keep. Nothing is added to the page, and nothing is asked of the net. */
export function saveFile(document: Document, { name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
