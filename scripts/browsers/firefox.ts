import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserDriver, LaunchOptions } from './driver.ts';
import { GREETING_WAIT, greetingOf } from './greeting.ts';
import { type OutsideWorld, refuseOutsideWorld } from './outside.ts';
import { type Privileged, privileged } from './privileged.ts';
import { type BrowserGestures, COMMANDS, VIEWPORT, watchPage } from './tab.ts';
import { waitUntil } from './wait.ts';

/** The extension's id in the manifest. */
const GECKO_ID = 'khana@khana.reading';

/** Firefox draws the host of an extension's own pages by lot; a preference decides it beforehand. */
const HOST = 'b5a1f3d2-7c64-4e0b-9a58-3f2d6c1e8a70';

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const outside = options.isolated ? await refuseOutsideWorld() : null;
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: options.executablePath,
      headless: options.headless ?? true,
      // Ctrl-C while a person looks at the window is an ordinary end, and the caller's to handle.
      handleSIGINT: options.headless ?? true,
      defaultViewport: options.headless === false ? null : VIEWPORT,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // The list of downloads would take the keys away from the page.
        'browser.download.alwaysOpenPanel': false,
        // Where nobody looks, nobody can answer Firefox's own question whether a permission is to be given.
        'extensions.webextOptionalPermissionPrompts': options.headless === false,
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
        ...(outside ? proxyPreferences(outside) : {}),
      },
    })
    .catch((error: unknown) => {
      outside?.close();
      throw error;
    });
  browser.once('disconnected', () => outside?.close());
  const chrome = await install(browser, options.extension);

  async function newTab() {
    const page = await browser.newPage();
    return watchPage(page, gestures(chrome, page));
  }

  return {
    name: 'firefox',
    version: await browser.version(),
    async open(url, until = 'load') {
      const tab = await newTab();
      await tab.page.goto(url, { waitUntil: until });
      return tab;
    },
    async openExtensionPage(path) {
      const tab = await newTab();
      const address = `moz-extension://${HOST}/${path}`;
      await chrome.navigate(tab.page, address);
      await waitUntil(
        tab.page,
        (expected) => location.href.startsWith(expected) && document.readyState === 'complete',
        [address],
      );
      return tab;
    },
    async reinstall() {
      await browser.installExtension(options.extension);
    },
    outsideRequests: () => outside?.requests() ?? null,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function install(browser: Browser, extension: string): Promise<Privileged> {
  try {
    await browser.installExtension(extension);
    const chrome = await privileged(browser);
    const greeting = greetingOf(extension);
    if (greeting) {
      await chrome.run(WAIT_FOR_TAB, { address: `moz-extension://${HOST}/${greeting}`, wait: GREETING_WAIT });
    }
    return chrome;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function proxyPreferences({ port }: OutsideWorld): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

function gestures(chrome: Privileged, page: Page): BrowserGestures {
  return {
    async pressCommand(name) {
      await page.bringToFront();
      await chrome.run(PRESS_CHORD, COMMANDS[name]);
    },
    async clickToolbarButton() {
      await page.bringToFront();
      await chrome.run(CLICK_ACTION, GECKO_ID);
    },
  };
}

/** Puppeteer does not see the tabs that an extension opens with its own pages. */
const WAIT_FOR_TAB = `async ({ address, wait }) => {
  const end = Date.now() + wait;
  while (!gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec === address)) {
    if (Date.now() > end) throw new Error(address + ' was not opened');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}`;

/** Puppeteer's keyboard ends in the page; the window's own input processor does what the keyboard would. */
const PRESS_CHORD = `({ key, code, keyCode }) => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key, code, keyCode },
  ].map((init) => new KeyboardEvent('', init));
  for (const pressed of keys) input.keydown(pressed);
  for (const released of keys.reverse()) input.keyup(released);
}`;

/** What a click on the extension's button in the toolbar calls. */
const CLICK_ACTION = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;
