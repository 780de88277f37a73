import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { isToBackground, type ToReader } from '../lib/messages.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToBackground(message)) return undefined;
    if (message.type === 'font') return face();
    const tab = sender.tab?.id;
    return tab !== undefined && sender.frameId === 0 ? bringReader(tab) : undefined;
  });
  // Readers hold a line to know that the extension still lives; they say nothing over it.
  browser.runtime.onConnect.addListener(() => {});
  browser.action.onClicked.addListener((tab) => void tell(tab.id, { type: 'toggle-panel' }));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel' || command === 'show-original') void tell(tab?.id, { type: command });
  });
});

/** Sends the reader of a tab a message, bringing the reader first where there is none. */
async function tell(tab: number | undefined, message: ToReader): Promise<void> {
  if (tab === undefined) return;
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    if (await bringReader(tab)) await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  }
}

/** Injects the reader and its page style. False where the browser lets no extension in (its own pages, the stores). */
async function bringReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: ['/assets/page.css'], origin: 'USER' });
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return true;
  } catch (error) {
    console.info('Khana cannot read this page:', error);
    return false;
  }
}

/** The face of the panel, base64: a content script may not fetch it without making it visible to pages. */
async function face(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('vazirmatn.woff2'));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
