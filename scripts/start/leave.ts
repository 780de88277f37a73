import type { BrowserDriver } from '../browsers/driver.ts';

/** Waits until the person closes the browser or presses Ctrl-C. */
export async function leaveToPerson(driver: BrowserDriver): Promise<void> {
  console.log('Khana is at work. Close the browser, or press Ctrl-C here, to end.');
  const interrupted = new Promise<void>((done) => {
    process.once('SIGINT', () => done());
  });
  await Promise.race([driver.closed, interrupted]);
}
