import type { Page } from 'puppeteer-core';

/** A tab of a driven browser. */
export interface Tab {
  page: Page;
  /** Presses the keys of one of Khana's commands, as a person would. */
  pressCommand(name: CommandName): Promise<void>;
  /** Clicks Khana's button in the browser's toolbar. */
  clickToolbarButton(): Promise<void>;
  /** Uncaught exceptions, rejections and `console.error` of the page and of every script in it, Khana's included. */
  consoleErrors(): string[];
  /** The addresses of every request the page made, in order; data: and blob: addresses ask nobody for anything. */
  requests(): string[];
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The size of a page where nobody looks, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** The commands of the manifest and the key that goes with Alt+Shift. */
export const COMMANDS = {
  'toggle-panel': { key: 'K', code: 'KeyK', keyCode: 75 },
  'show-original': { key: 'O', code: 'KeyO', keyCode: 79 },
} as const;

export type CommandName = keyof typeof COMMANDS;

/** What a browser does in its own way. */
export type BrowserGestures = Pick<Tab, 'pressCommand' | 'clickToolbarButton'>;

/** A tab around a page that has not been navigated yet, so that nothing it says or asks for is missed. */
export function watchPage(page: Page, gestures: BrowserGestures): Tab {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  return {
    page,
    ...gestures,
    consoleErrors: () => [...errors],
    requests: () => [...requests],
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: () => page.close(),
  };
}
