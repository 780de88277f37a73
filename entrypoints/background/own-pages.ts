import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Opens the popup for a tab, under the toolbar button where the browser can do that and as a tab of its own elsewhere.
 * The button has no popup by itself, as a click on it opens the panel; it gets one for this moment.
 */
export async function openPopup({ id, windowId }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const popup = `/popup.html?tab=${id}`;
  try {
    // Chrome before 127 and Firefox for Android have no openPopup; Firefox may want a fresher click than it gets.
    await browser.action.setPopup({ tabId: id, popup });
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch (error) {
    console.info('The popup opens as a tab:', error);
    await browser.tabs.create({ url: browser.runtime.getURL(popup) });
  } finally {
    await browser.action.setPopup({ tabId: id, popup: '' }).catch(() => {});
  }
}

/** Opens the options in a tab, or shows the tab that has them. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
