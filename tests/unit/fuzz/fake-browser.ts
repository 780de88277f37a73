import { fakeStorage } from '../settings/fake-storage.ts';

/** What a part of the extension does with a message; `undefined` leaves it to others. */
export type MessageListener = (message: unknown, sender: unknown) => unknown;

export const OWN_ID = 'khana';
export const OWN_PAGE = `chrome-extension://${OWN_ID}/popup.html`;

/** What the background asks of a browser. */
const METHODS = {
  action: ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor', 'setPopup', 'openPopup'],
  contextMenus: ['removeAll', 'create', 'update'],
  runtime: ['openOptionsPage', 'sendMessage'],
  scripting: ['insertCSS', 'executeScript'],
  tabs: ['create', 'query', 'sendMessage'],
} as const;

/** A browser as the extension's scripts see it, which remembers what is asked of it and who listens to messages. */
export function fakeBrowser() {
  const asked: string[] = [];
  const listeners: MessageListener[] = [];
  const fake = { asked, listeners, refuses: false };
  const part = (name: keyof typeof METHODS) =>
    Object.fromEntries(
      METHODS[name].map((method) => [
        method,
        async () => {
          asked.push(`${name}.${method}`);
          if (fake.refuses) throw new Error(`${method} is refused`);
          return [];
        },
      ]),
    );
  const unheard = { addListener() {}, removeListener() {} };
  const browser = {
    action: { ...part('action'), onClicked: unheard },
    commands: { onCommand: unheard },
    contextMenus: { ...part('contextMenus'), onClicked: unheard },
    i18n: { getUILanguage: () => 'fa' },
    permissions: { onAdded: unheard },
    runtime: {
      ...part('runtime'),
      id: OWN_ID,
      getURL: (path: string) => new URL(path, OWN_PAGE).href,
      onConnect: unheard,
      onInstalled: unheard,
      onMessage: { addListener: (listener: MessageListener) => void listeners.push(listener) },
    },
    scripting: part('scripting'),
    storage: fakeStorage(),
    tabs: part('tabs'),
  };
  return Object.assign(fake, { browser });
}
