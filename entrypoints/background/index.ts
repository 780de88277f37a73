import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import {
  type FromPage,
  isFromExtension,
  isFromPage,
  readFromExtension,
  readFromPage,
} from '../../lib/messages.ts';
import { settingsStore } from '../../lib/settings/store.ts';
import { face } from './face.ts';
import { greet } from './greet.ts';
import { addMenus, nameMenus, onMenu } from './menus.ts';
import { openOptions, openPopup } from './own-pages.ts';
import { bringReader, bringScript, commandReader, meetOpenPages, meetPersianPage } from './readers.ts';
import { paintButton, repaintButtons } from './toolbar.ts';

/**
 * The background holds nothing in memory: the browser may end it at any time, and starts it anew for whatever it
 * listens to here. So every listener is laid at once, and every answer is made from the stored settings and the event.
 */
export default defineBackground(() => {
  const settings = settingsStore(browser.storage);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isFromPage(sender, browser.runtime)) {
      const told = readFromPage(message);
      return told && sender.tab ? hear(told, sender.tab) : undefined;
    }
    const asked = isFromExtension(sender, browser.runtime) ? readFromExtension(message) : null;
    if (asked?.type === 'settings') return chosenSettings();
    if (asked?.type === 'bring-reader') return bringReader(asked.tab);
    return asked ? commandReader(asked.tab, asked.command) : undefined;
  });

  const chosenSettings = async () => (await settings.load()).settings;

  async function hear(message: FromPage, tab: Tabs.Tab): Promise<unknown> {
    if (message.type === 'font') return face();
    if (message.type === 'script') return bringScript(tab, message.script);
    if (message.type === 'open') return message.page === 'options' ? openOptions() : openPopup(tab);
    const chosen = await chosenSettings();
    if (message.type === 'settings') return chosen;
    if (message.type === 'persian-page') return meetPersianPage(chosen, tab);
    return paintButton(tab.id, message.state, chosen);
  }

  async function command(tab: Tabs.Tab | undefined, name: 'toggle-panel' | 'show-original'): Promise<void> {
    if (tab?.id === undefined || (await commandReader(tab.id, name))) return;
    if (name === 'toggle-panel') await openPopup(tab);
  }

  // Readers hold a line to know that the extension still lives; they say nothing over it.
  browser.runtime.onConnect.addListener(() => {});
  browser.action.onClicked.addListener((tab) => void command(tab, 'toggle-panel'));
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === 'toggle-panel' || name === 'show-original') void command(tab, name);
  });
  onMenu((name, tab) => void (name === 'this-page' ? openPopup(tab) : command(tab, name)));

  browser.permissions.onAdded.addListener(() => void meetOpenPages());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void chosenSettings().then(addMenus);
    void greet(reason);
  });
  settings.watch((chosen) => {
    nameMenus(chosen);
    void repaintButtons(chosen);
  }, new AbortController().signal);
});
