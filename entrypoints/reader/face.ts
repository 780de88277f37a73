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
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    document.fonts.add(await new FontFace(FACE, bytes, { weight: '100 900' }).load());
  } catch (error) {
    console.debug('Khana goes on in another face:', error);
  }
}
