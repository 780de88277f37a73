import type { Browser, Page } from 'puppeteer-core';

/** Firefox beyond its pages: the browser's own window, which WebDriver opens to tests on request. */
export interface Privileged {
  /**
   * Calls a function, given as source, with one argument in the scope of the browser's window.
   *
   * @throws Error with Firefox's words when the function throws
   */
  run(source: string, argument: unknown): Promise<void>;
  /** Sends a tab to an address that Puppeteer's own `goto` waits on for ever: a page of an extension. */
  navigate(page: Page, url: string): Promise<void>;
}

/** The privileged side of a Firefox launched with `--remote-allow-system-access`. */
export async function privileged(browser: Browser): Promise<Privileged> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  return {
    async run(source, argument) {
      const { result } = await connection.send('script.evaluate', {
        expression: `(${source})(${JSON.stringify(argument)})`,
        target: { context },
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    },
    async navigate(page, url) {
      await (page.mainFrame() as unknown as WithContext).browsingContext.navigate(url, 'none');
    },
  };
}

/** The parts of Puppeteer's WebDriver BiDi side that are there at run time and not in its public types. */
interface WithConnection {
  connection: { send(method: string, parameters: object): Promise<Reply> };
}

interface WithContext {
  browsingContext: { navigate(url: string, wait: 'none'): Promise<unknown> };
}

interface Reply {
  result: {
    type?: string;
    contexts?: { context: string }[];
    exceptionDetails?: { text: string };
  };
}
