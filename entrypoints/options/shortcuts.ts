import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/controls/shortcut-list.tsx';

/** Khana's commands with the keys they have now. Firefox for Android knows none. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return (['toggle-panel', 'show-original'] as const).map((command) => ({
    command,
    keys: commands.find(({ name }) => name === command)?.shortcut || null,
  }));
}

/** Opens the browser's own page for shortcuts; null where it lets no extension open it. */
export function shortcutsPage(): (() => void) | null {
  const commands: { openShortcutSettings?: () => Promise<void> } | undefined = browser.commands;
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
