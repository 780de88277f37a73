import browser, { type Runtime } from 'webextension-polyfill';

/** Welcomes the reader once, and after an install or update looks at the pages that are open already. */
export async function greet(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  // Firefox runs content scripts in open tabs by itself.
  if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) await scoutOpenTabs();
}

async function scoutOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // The stores and pages an administrator has closed let no script in.
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/scout.js'] }).catch(() => {});
  }
}
