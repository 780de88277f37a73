import type { Reading } from '../../lib/reading.ts';
import type { BrowserDriver } from '../browsers/driver.ts';

/** Any file of the extension, opened as a page, speaks with the extension's voice; this one is always there. */
const OWN_PAGE = 'manifest.json';

/**
 * Asks the reader at work in an open page what it has read, the way the extension's own pages ask it.
 *
 * @throws Error when no reader answers for that page
 */
export async function askReading(driver: BrowserDriver, url: string): Promise<Reading> {
  const own = await driver.openExtensionPage(OWN_PAGE);
  try {
    const answers = await own.page.evaluate(askEveryTab);
    const reading = answers.find((answer) => answer?.url === url);
    if (!reading) throw new Error(`Khana has not read ${url}`);
    return reading;
  } finally {
    await own.close();
  }
}

/** Runs in the extension's page. Tabs without a reader reject; their addresses are no business of ours. */
async function askEveryTab(): Promise<(Reading | null)[]> {
  interface Tabs {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<Reading>;
  }
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
  const tabs = (scope.browser ?? scope.chrome)?.tabs;
  if (!tabs) return [];
  const open = await tabs.query({});
  return Promise.all(open.map(({ id }) => tabs.sendMessage(id, { type: 'reading' }).catch(() => null)));
}
