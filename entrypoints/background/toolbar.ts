import browser from 'webextension-polyfill';
import { languageFor } from '../../lib/i18n/language.ts';
import { TOOLBAR_WORDS } from '../../lib/i18n/toolbar.ts';
import { isPageState, type PageState, type ToReader } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';

const BADGE_COLOUR = '#0f6e66';

/** The pictures of the button. Where nothing is said of a tab, the manifest's resting one is shown. */
const PICTURES = { 'at-work': '/icon/', original: '/icon/original-', resting: '/icon/resting-' } as const;

/**
 * Shows on the toolbar button what the reader has made of a tab. The browser forgets it by itself when the tab goes to
 * another page.
 */
export async function paintButton(
  tabId: number | undefined,
  { mends, showsOriginal, mended, quotes, keyQuotes }: PageState,
  settings: Settings,
): Promise<void> {
  if (tabId === undefined) return;
  const words = TOOLBAR_WORDS[languageFor(settings.language, browser.i18n.getUILanguage())];
  const picture = PICTURES[showsOriginal ? 'original' : mends ? 'at-work' : 'resting'];
  const title = showsOriginal ? words.showingOriginal : mends ? words.atWork(mended, quotes) : words.waiting;
  const badge = settings.badge && keyQuotes > 0 ? words.badge(keyQuotes) : '';
  try {
    await Promise.all([
      // Firefox for Android has a menu entry instead of a button, and neither picture nor badge.
      browser.action.setIcon?.({ tabId, path: { 16: `${picture}16.png`, 32: `${picture}32.png` } }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeText?.({ tabId, text: badge }),
      browser.action.setBadgeBackgroundColor?.({ tabId, color: BADGE_COLOUR }),
    ]);
  } catch (error) {
    console.debug('The tab is gone:', error);
  }
}

/** Paints the button anew for every tab that has a reader: the badge may have been switched, or the language. */
export async function repaintButtons(settings: Settings): Promise<void> {
  const message: ToReader = { type: 'state' };
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // A tab without a reader gives no answer.
      const state = await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
      if (isPageState(state)) await paintButton(id, state, settings);
    }),
  );
}
