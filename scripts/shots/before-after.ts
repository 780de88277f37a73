import { join } from 'node:path';
import type { BrowserDriver } from '../browsers/driver.ts';
import { waitForRest } from '../browsers/rest.ts';
import type { Tab } from '../browsers/tab.ts';

/** A Gregorian date that Khana sets beside one of the story's. */
const ADDED = '6\u00a0Nov\u00a02024';
/** The part of the demo's story that is pictured: its first paragraphs. */
const [FIRST, LAST] = ['.body p:nth-of-type(1)', '.body p:nth-of-type(3)'];
const NARROW = { width: 800, height: 1200, deviceScaleFactor: 1.5 };

/**
 * Pictures of the same part of a story as the page wrote it and as Khana shows it: `page-before` and `page-after`.
 *
 * @param ending the kind of picture, as the ending of a file's name
 * @returns the paths of the pictures
 */
export async function pictureBeforeAndAfter(
  driver: BrowserDriver,
  story: string,
  folder: string,
  ending: 'png' | 'webp',
): Promise<string[]> {
  const tab = await driver.open(story);
  await tab.page.setViewport(NARROW);
  const after = join(folder, `page-after.${ending}`);
  const before = join(folder, `page-before.${ending}`);
  await waitForDates(tab, true);
  await picturePart(tab, after);
  await tab.pressCommand('show-original');
  await waitForDates(tab, false);
  await picturePart(tab, before);
  await tab.close();
  return [before, after];
}

async function waitForDates({ page }: Tab, shown: boolean): Promise<void> {
  await page.waitForFunction(
    (words, wanted) => document.body.textContent?.includes(words) === wanted,
    { polling: 50 },
    ADDED,
    shown,
  );
  await waitForRest(page);
}

async function picturePart({ page }: Tab, path: string): Promise<void> {
  const clip = await page.evaluate(
    ([first, last]) => {
      const top = document.querySelector(first ?? '')?.getBoundingClientRect();
      const bottom = document.querySelector(last ?? '')?.getBoundingClientRect();
      if (!top || !bottom) throw new Error('the story has another form');
      const space = 16;
      const y = top.top + scrollY - space;
      return { x: 0, y, width: innerWidth, height: bottom.bottom + scrollY - y + space };
    },
    [FIRST, LAST],
  );
  await page.screenshot({ path: path as `${string}.png`, clip });
}
