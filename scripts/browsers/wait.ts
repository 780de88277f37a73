import type { EvaluateFunc, Page } from 'puppeteer-core';

/**
 * Waits until a function that is run in the page gives something that counts as true, and returns that. It is asked by
 * the clock: a tab behind another is given no frames, so a wait that asks with each frame may never end there.
 *
 * @param timeout milliseconds
 * @throws Error when that does not come about in time
 */
export async function waitUntil<Given extends unknown[], Look extends EvaluateFunc<Given>>(
  page: Page,
  look: Look | string,
  given: Given,
  timeout = 30_000,
): Promise<NonNullable<Awaited<ReturnType<Look>>>> {
  const found = await page.waitForFunction(look, { timeout, polling: 50 }, ...given);
  return (await found.jsonValue()) as NonNullable<Awaited<ReturnType<Look>>>;
}
