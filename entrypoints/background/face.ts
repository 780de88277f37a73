import browser from 'webextension-polyfill';

/** Bytes turned to characters at once: more than this would be too many arguments for one call. */
const CHUNK = 0x8000;

/** The face of the panel, base64: a content script may not fetch it without making it visible to pages. */
export async function face(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('vazirmatn.woff2'));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
