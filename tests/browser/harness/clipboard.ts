import type { Page } from 'puppeteer-core';

/** What is on the clipboard: pasted into a field of the page, as a person would. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '', { polling: 50 });
  return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
