import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { languageFor } from '../../lib/i18n/language.ts';
import { TOOLBAR_WORDS } from '../../lib/i18n/toolbar.ts';
import type { Settings } from '../../lib/settings.ts';

export type MenuName = 'toggle-panel' | 'show-original' | 'this-page';

/** Adds Khana's lines to the context menus, once per install or update: the browser keeps them from then on. */
export async function addMenus(settings: Settings): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const menu of menus(settings)) browser.contextMenus.create(menu);
}

/** Names the lines anew, in the language that is chosen now. */
export function nameMenus(settings: Settings): void {
  for (const { id, title } of menus(settings)) {
    // A line is missing only until `addMenus` has run, and gets its name there.
    browser.contextMenus?.update(id, { title }).catch(() => {});
  }
}

/** Calls back with the line that was chosen and the tab it was chosen on. */
export function onMenu(chosen: (name: MenuName, tab: Tabs.Tab) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    const line = NAMES.find((name) => name === menuItemId);
    if (line && tab) chosen(line, tab);
  });
}

const NAMES: readonly MenuName[] = ['toggle-panel', 'show-original', 'this-page'];

function menus({
  language,
}: Settings): (Menus.CreateCreatePropertiesType & { id: MenuName; title: string })[] {
  const words = TOOLBAR_WORDS[languageFor(language, browser.i18n.getUILanguage())];
  const onPages: Pick<Menus.CreateCreatePropertiesType, 'contexts' | 'documentUrlPatterns'> = {
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  };
  return [
    { id: 'toggle-panel', title: words.openPanel, ...onPages },
    { id: 'show-original', title: words.showOriginal, ...onPages },
    { id: 'this-page', title: words.thisPage, contexts: ['action'] },
  ];
}
