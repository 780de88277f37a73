import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../lib/page/host.ts';
import { waitUntil } from './wait.ts';

/**
 * Waits until Khana's panel is on the screen, or until it is not. The panel's shadow root is closed, so we look at
 * the screen as a person does: what stands at its left and right edges?
 *
 * @param timeout milliseconds
 * @throws Error when that does not come about in time
 */
export async function waitForPanel(page: Page, shown: boolean, timeout = 30_000): Promise<void> {
  await waitUntil(
    page,
    (host, wanted) => {
      const middle = innerHeight / 2;
      const edges = [
        document.elementFromPoint(30, middle),
        document.elementFromPoint(innerWidth - 30, middle),
      ];
      return edges.some((element) => element?.localName === host) === wanted;
    },
    [HOST_NAME, shown],
    timeout,
  );
}
