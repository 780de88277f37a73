import type { Tab } from '../../../scripts/browsers/tab.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';

/** The text of a page's body, exactly, whatever hides in scripts and styles included. */
export async function bodyText({ page }: Tab): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

/** The text of the first element that a selector finds, exactly. */
export async function textOf({ page }: Tab, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** Waits until the page's body holds some words. */
export async function waitForText({ page }: Tab, words: string): Promise<void> {
  await waitUntil(page, (wanted) => document.body.textContent?.includes(wanted), [words]);
}

/** The text that the body of an HTML page has by the browser's own parser, with nobody near it. */
export async function parsedText({ page }: Tab, html: string): Promise<string> {
  return page.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '',
    html,
  );
}
