import { looksPersian } from '../../lib/article/glance.ts';
import type { BrowserDriver } from '../browsers/driver.ts';
import type { StaticServer } from '../static-server.ts';

const SENTENCE =
  'The council met on Wednesday and put the question of water off until the spring of next year. ';
const SAMPLE = 12000;

/**
 * What the scout does on a long English page, in milliseconds: the median of a hundred times, the first of which are
 * dearer.
 *
 * @throws Error when anything of Khana is left on that page
 */
export async function measureGlance(driver: BrowserDriver, server: StaticServer): Promise<string> {
  const html = `<!doctype html><html lang="en"><body>${`<p>${SENTENCE.repeat(5)}</p>`.repeat(500)}`;
  const tab = await driver.open(server.put('/english.html', html));
  const source = looksPersian.toString().replaceAll('SAMPLE', String(SAMPLE));
  // What compiles this file wraps named functions in a helper that the page does not have.
  await tab.page.evaluate('globalThis.__name = (named) => named');
  const times = await tab.page.evaluate((body) => {
    const glance = new Function(`return (${body})`)() as (document: Document) => boolean;
    return Array.from({ length: 100 }, () => {
      const start = performance.now();
      for (let run = 0; run < 10; run++) glance(document);
      return (performance.now() - start) / 10;
    });
  }, source);
  if (await tab.page.$('khana-panel')) throw new Error('Khana is on an English page');
  await tab.close();
  return (times.sort((a, b) => a - b)[50] ?? 0).toFixed(2);
}
