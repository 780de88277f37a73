import browser, { type Tabs } from 'webextension-polyfill';
import type { LateScript, ReaderCommand, ToReader } from '../../lib/messages.ts';
import { PAGES } from '../../lib/permissions.ts';
import { planFor } from '../../lib/settings/sites.ts';
import type { Settings } from '../../lib/settings.ts';

/** Brings the reader to a page the scout is convinced of, unless the reader of it wants to be asked first. */
export async function meetPersianPage(settings: Settings, { id, url }: Tabs.Tab): Promise<boolean> {
  if (id === undefined || planFor(settings, url ?? '').starts === 'asked') return false;
  return bringReader(id);
}

/** Has the pages looked at that were opened before Khana was allowed to read any. */
export async function meetOpenPages(): Promise<void> {
  const open = await browser.tabs.query({ url: PAGES, discarded: false });
  const visits = open.map(({ id: tabId = browser.tabs.TAB_ID_NONE }) =>
    browser.scripting.executeScript({ target: { tabId }, files: ['/scout.js'] }),
  );
  // A tab that has been closed meanwhile, or shows a store of extensions, is none of ours.
  await Promise.allSettled(visits);
}

/** Passes a command on to the reader of a tab, bringing it first where there is none. False when it cannot come. */
export async function commandReader(tab: number, command: ReaderCommand): Promise<boolean> {
  const message: ToReader = { type: command };
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return true;
  } catch {
    // No reader is there yet.
    if (!(await bringReader(tab))) return false;
  }
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return true;
  } catch (error) {
    // The page has gone on to another, or its tab is closed.
    console.info('Khana lost the page:', error);
    return false;
  }
}

/** What makes a reader, in the order in which it must run: each by itself, so that the page has its turn between. */
const READER = ['/lexicon.js', '/typography.js', '/dates.js', '/article.js', '/reader.js'];

/** Injects the reader and its page style. False where the browser lets no extension in (its own pages, the stores). */
export async function bringReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: ['/assets/page.css'], origin: 'USER' });
    for (const file of READER) await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch (error) {
    console.info('Khana cannot read this page:', error);
    return false;
  }
}

/** Injects another script beside the reader of a tab. False where the reader's permission has been taken back. */
export async function bringScript({ id: tabId }: Tabs.Tab, script: LateScript): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
    return true;
  } catch (error) {
    console.info(`Khana cannot bring its ${script} to this page:`, error);
    return false;
  }
}
