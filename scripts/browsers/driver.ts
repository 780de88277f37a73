import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName } from './places.ts';
import type { Tab } from './tab.ts';

/** A real browser with Khana in it, driven the same way whichever it is. */
export interface BrowserDriver {
  name: BrowserName;
  /** Product and version, for reports. */
  version: string;
  /** Opens an address in a new tab and waits for the page's load event, or just until the document is there. */
  open(url: string, until?: 'load' | 'domcontentloaded'): Promise<Tab>;
  /** Opens one of the extension's own pages in a new tab; `path` such as 'popup.html'. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Loads the extension anew from its folder; open pages keep what the old one left in them until they reload. */
  reinstall(): Promise<void>;
  /** Whatever tried to leave this machine since the launch; null when the browser was not kept from it. */
  outsideRequests(): string[] | null;
  /** Resolves when the browser is gone, closed by us or by the person before it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  executablePath: string;
  /** The folder of the built extension. */
  extension: string;
  /** A window is shown when false. Default true. */
  headless?: boolean;
  /** Keeps the browser from the net and records what tried to reach it. Default false. */
  isolated?: boolean;
}

/**
 * Starts a browser with the extension loaded. A launch that fails is tried once more, and both failures are told:
 * about one start in sixty fails on a small machine for no reason of ours.
 *
 * @throws Error when the browser does not start twice in a row, or refuses the extension
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  try {
    return await launch(options);
  } catch (error) {
    console.error(`${name} did not start, trying once more: ${(error as Error).message}`);
    return launch(options);
  }
}
