import browser, { type Tabs } from 'webextension-polyfill';
import type { SeenPage } from '../../components/popup/page-status.ts';
import { isPageState, type PageState, type ToReader } from '../../lib/messages.ts';
import { PAGES } from '../../lib/permissions.ts';
import { hostOf } from '../../lib/settings/sites.ts';

/**
 * The tab the popup is about: the one named in its address, where it was opened for a tab, or else the one in front.
 *
 * @param search such as `?tab=12`
 */
export async function pageTab(search: string): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(search).get('tab');
  try {
    if (named !== null) return await browser.tabs.get(Number(named));
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab ?? null;
  } catch {
    // The tab has been closed since.
    return null;
  }
}

/** Finds out what there is to know of a tab's page. */
export async function lookAtPage(tab: Tabs.Tab | null): Promise<SeenPage> {
  const id = tab?.id;
  const allowed = await browser.permissions.contains({ origins: PAGES });
  const [state, open] = await Promise.all([
    id === undefined ? null : stateOf(id),
    // What Chrome may not let in now it keeps until the person clicks, and us waiting for as long.
    id !== undefined && allowed && letsUsIn(id),
  ]);
  const url = tab?.url ?? null;
  // A page of the web that lets us in nowhere is closed only if we are allowed in general.
  const onTheWeb = url === null ? !allowed : /^https?:/.test(url);
  return {
    url,
    host: url && onTheWeb ? hostOf(url) : null,
    state,
    closed: !open && (allowed || !onTheWeb),
    allowed,
  };
}

async function stateOf(tab: number): Promise<PageState | null> {
  const message: ToReader = { type: 'state' };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null);
  return isPageState(answer) ? answer : null;
}

/** Whether the browser lets a script of ours into a tab; it says so only when it is tried. */
async function letsUsIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}
