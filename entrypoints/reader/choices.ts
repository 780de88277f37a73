import { planFor, type SitePlan, settingsOn } from '../../lib/settings/sites.ts';
import type { SettingsStore } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/settings.ts';

/** What the reader has chosen, as it holds on one page, and as it changes. */
export interface Choices {
  settings(): Settings;
  /** When Khana starts by itself on this page. */
  starts(): SitePlan['starts'];
  /** Makes a change at once, and keeps it for all pages. */
  change(change: (settings: Settings) => Settings): void;
}

/**
 * The choices that hold for a document until the signal aborts.
 *
 * @param onChange called after each change, wherever it was made
 */
export async function loadChoices(
  document: Document,
  store: SettingsStore,
  onChange: () => void,
  signal: AbortSignal,
): Promise<Choices> {
  let { settings } = await store.load();
  const set = (next: Settings) => {
    if (JSON.stringify(next) === JSON.stringify(settings)) return;
    settings = next;
    onChange();
  };
  store.watch(set, signal);
  return {
    settings: () => settingsOn(settings, document.URL),
    starts: () => planFor(settings, document.URL).starts,
    change(change) {
      set(change(settings));
      store.change(change).catch((error) => console.info('Khana could not keep the settings:', error));
    },
  };
}
