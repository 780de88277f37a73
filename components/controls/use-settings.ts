import { useEffect, useState } from 'preact/hooks';
import { type Language, languageFor } from '../../lib/i18n/language.ts';
import type { LoadedSettings, SettingsStore } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/settings.ts';

/** The settings as a page of the extension sees them. */
export interface SettingsView extends LoadedSettings {
  language: Language;
  /** How the last change went: kept, kept in this browser alone, or refused by the browser. */
  outcome: 'sync' | 'local' | 'failed' | null;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

/** The settings, following every change made anywhere; null until they are read. */
export function useSettings(store: SettingsStore, browserLanguage: string): SettingsView | null {
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null);
  const [outcome, setOutcome] = useState<SettingsView['outcome']>(null);
  useEffect(() => {
    const ending = new AbortController();
    const load = () =>
      void store.load().then((found) => {
        if (!ending.signal.aborted) setLoaded(found);
      });
    store.watch(load, ending.signal);
    load();
    return () => ending.abort();
  }, [store]);
  if (!loaded) return null;
  return {
    ...loaded,
    language: languageFor(loaded.settings.language, browserLanguage),
    outcome,
    async change(change) {
      setOutcome(null);
      // Shown at once, before the browser has stored it; put back if it does not.
      setLoaded({ ...loaded, settings: change(loaded.settings) });
      try {
        const { settings, kept } = await store.change(change);
        setLoaded({ ...loaded, settings, refused: [] });
        setOutcome(kept);
      } catch (error) {
        console.info('The settings could not be stored:', error);
        setLoaded(loaded);
        setOutcome('failed');
      }
    },
  };
}
