import type { Runtime } from 'webextension-polyfill';
import type { FromPage } from '../../lib/messages.ts';

/** The name under which a document has our face. */
export const FACE = 'Khana Vazirmatn';

/**
 * Gives the document the panel's face, once. It comes from the background as base64, so that no file of the
 * extension has to be open to pages. Without it the panel falls back on the machine's own faces.
 */
export async function loadFace(document: Document, runtime: Runtime.Static): Promise<void> {
  for (const { family } of document.fonts) if (family.includes(FACE)) return;
  try {
    const message: FromPage = { type: 'font' };
    const base64: unknown = await runtime.sendMessage(message);
    if (typeof base64 !== 'string') return;
    document.fonts.add(await new FontFace(FACE, bytesOf(base64), { weight: '100 900' }).load());
  } catch (error) {
    console.debug('Khana goes on in another face:', error);
  }
}

/** `Uint8Array.fromBase64` came to Chrome with version 140; a call for each byte would take thirty times a loop's time. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
