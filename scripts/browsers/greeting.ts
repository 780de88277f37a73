import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const WELCOME = 'welcome.html';

/**
 * Waits for the page that a newly installed extension opens by itself, where it has one: whatever is opened before
 * it would lose the front to it, and pages behind others are put to sleep.
 *
 * @param extension the folder of the built extension
 * @throws Error when the page does not come within ten seconds
 */
export async function waitForGreeting(browser: Browser, extension: string): Promise<void> {
  if (!existsSync(join(extension, WELCOME))) return;
  await browser.waitForTarget((target) => target.url().endsWith(`/${WELCOME}`), { timeout: 10_000 });
}
