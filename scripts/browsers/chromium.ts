import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { BrowserDriver, LaunchOptions } from './driver.ts';
import { GREETING_WAIT, greetingOf } from './greeting.ts';
import { type OutsideWorld, refuseOutsideWorld } from './outside.ts';
import { type BrowserGestures, COMMANDS, VIEWPORT, watchPage } from './tab.ts';

/** Starts Chrome or Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const outside = options.isolated ? await refuseOutsideWorld() : null;
  const browser = await puppeteer
    .launch({
      executablePath: options.executablePath,
      headless: options.headless ?? true,
      // Ctrl-C while a person looks at the window is an ordinary end, and the caller's to handle.
      handleSIGINT: options.headless ?? true,
      // A visible window decides for itself how large the page is.
      defaultViewport: options.headless === false ? null : VIEWPORT,
      // Chrome loads an unpacked extension on demand only over a pipe.
      pipe: true,
      enableExtensions: true,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(outside ? isolation(outside) : [])],
    })
    .catch((error: unknown) => {
      outside?.close();
      throw error;
    });
  browser.once('disconnected', () => outside?.close());
  const id = await install(browser, options.extension);

  async function open(url: string, until: 'load' | 'domcontentloaded' = 'load') {
    const page = await browser.newPage();
    const tab = watchPage(page, await gestures(browser, page, id));
    await page.goto(url, { waitUntil: until });
    return tab;
  }

  return {
    name: 'chromium',
    version: await browser.version(),
    open,
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    async reinstall() {
      await browser.installExtension(options.extension);
    },
    outsideRequests: () => outside?.requests() ?? null,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Chromium asks its maker about every form it sees; that is not ours to count. */
function isolation({ port }: OutsideWorld): string[] {
  return [`--proxy-server=127.0.0.1:${port}`, '--disable-features=AutofillServerCommunication'];
}

async function install(browser: Browser, extension: string): Promise<string> {
  try {
    const id = await browser.installExtension(extension);
    const greeting = greetingOf(extension);
    if (greeting) {
      const address = `chrome-extension://${id}/${greeting}`;
      await browser.waitForTarget((target) => target.url() === address, { timeout: GREETING_WAIT });
    }
    return id;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Alt and Shift, as the DevTools protocol counts modifiers. */
const ALT_SHIFT = 1 + 8;

async function gestures(browser: Browser, page: Page, id: string): Promise<BrowserGestures> {
  const session = await page.createCDPSession();
  return {
    async pressCommand(name) {
      await page.bringToFront();
      for (const type of ['rawKeyDown', 'keyUp'] as const) await sendKey(session, type, COMMANDS[name]);
    },
    async clickToolbarButton() {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone from the browser');
      await extension.triggerAction(page);
    },
  };
}

/** Puppeteer's own keyboard ends in the page; only a raw key with a native code reaches the browser's commands. */
async function sendKey(
  session: CDPSession,
  type: 'rawKeyDown' | 'keyUp',
  { key, code, keyCode }: { key: string; code: string; keyCode: number },
): Promise<void> {
  await session.send('Input.dispatchKeyEvent', {
    type,
    key,
    code,
    modifiers: ALT_SHIFT,
    windowsVirtualKeyCode: keyCode,
    nativeVirtualKeyCode: keyCode,
  });
}
