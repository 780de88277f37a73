import type { Settings } from '../../lib/settings.ts';
import type { Tab } from './tab.ts';

/** What the extension's own pages may do in a browser, as far as tests and pictures need it. */
interface ExtensionApi {
  storage: { sync: { set(items: object): Promise<void>; get(key: string): Promise<{ settings?: unknown }> } };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}

/** Stores settings as one of the extension's pages would. What is left out is as it is at first. */
export async function storeSettings({ page }: Tab, settings: Partial<Settings>, version = 1): Promise<void> {
  await page.evaluate(
    async (stored) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      await (browser ?? chrome).storage.sync.set({ settings: stored });
    },
    { version, ...settings },
  );
}

/** What is stored, as it is. */
export async function storedSettings({ page }: Tab): Promise<unknown> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    return (await (browser ?? chrome).storage.sync.get('settings')).settings;
  });
}

/** The addresses of all open tabs, as the extension sees them, with the browser's numbers for the tabs. */
export async function openTabs({ page }: Tab): Promise<{ id: number; url?: string }[]> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    return (await (browser ?? chrome).tabs.query({})).map(({ id, url }) =>
      url === undefined ? { id } : { id, url },
    );
  });
}

/**
 * The browser's number for the tab with an address.
 *
 * @throws Error when no tab has it
 */
export async function tabNumber(own: Tab, url: string): Promise<number> {
  const found = (await openTabs(own)).find((tab) => tab.url === url);
  if (!found) throw new Error(`no tab shows ${url}`);
  return found.id;
}
