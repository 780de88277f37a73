import { isRecord } from '../checks.ts';
import type { Settings } from '../settings.ts';
import { SETTINGS_VERSION } from './migrate.ts';
import { type ReadSettings, readSettings } from './read.ts';

/** The reader's settings, where the browser keeps them. */
export interface SettingsStore {
  /** The settings in force. Never rejects: what cannot be read gets its default, and `trouble` says so. */
  load(): Promise<LoadedSettings>;
  /**
   * Changes the settings as they are stored at that moment, so that two open pages do not undo each other.
   *
   * @throws what the browser throws when neither of its stores takes them
   */
  change(change: (settings: Settings) => Settings): Promise<StoredSettings>;
  /** Calls back with the new settings whenever they have changed anywhere, until the signal aborts. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

export interface LoadedSettings extends ReadSettings {
  /** The browser refused to read; the settings are the defaults. */
  trouble: 'unreadable' | null;
}

export interface StoredSettings {
  settings: Settings;
  /** 'local' when the browser's synchronised store is full or missing: they stay in this browser then. */
  kept: 'sync' | 'local';
}

/** The one key under which settings are stored. */
export const SETTINGS_KEY = 'settings';

/** Where a store that could not be read in full is laid aside before it is written over. */
export const SPARE_KEY = 'settings-before-repair';

/** The part of a browser's `storage` that settings need. */
export interface SettingsStorage {
  sync?: StorageArea;
  local: StorageArea;
  onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/**
 * The settings in the browser's synchronised store, or in the local one where that is full or missing. A local copy is
 * there only while the synchronised store has refused the newest settings, and goes before it.
 */
export function settingsStore({ sync, local, onChanged }: SettingsStorage): SettingsStore {
  async function stored(): Promise<unknown> {
    const here = await valueIn(local);
    if (here !== undefined || !sync) return here;
    // A browser may have the store and refuse its use, by policy or in a private window.
    return valueIn(sync).catch(() => undefined);
  }

  async function load(): Promise<LoadedSettings> {
    try {
      return { ...readSettings(await stored()), trouble: null };
    } catch {
      return { ...readSettings(undefined), trouble: 'unreadable' };
    }
  }

  async function write(settings: Settings, before: unknown): Promise<StoredSettings> {
    const item = { [SETTINGS_KEY]: asStored(settings, before) };
    try {
      if (!sync) throw new Error('this browser has no synchronised store');
      await sync.set(item);
    } catch (error) {
      console.info('Khana keeps its settings in this browser alone:', error);
      await local.set(item);
      return { settings, kept: 'local' };
    }
    await local.remove(SETTINGS_KEY);
    return { settings, kept: 'sync' };
  }

  return {
    load,
    async change(change) {
      const before = await stored();
      const { settings, refused } = readSettings(before);
      if (refused.length > 0) await local.set({ [SPARE_KEY]: before });
      return write(change(settings), before);
    },
    watch(onChange, signal) {
      const listener: ChangeListener = (changes, area) => {
        if (!(SETTINGS_KEY in changes) || (area !== 'sync' && area !== 'local')) return;
        void load().then(({ settings }) => {
          if (!signal.aborted) onChange(settings);
        });
      };
      if (signal.aborted) return;
      onChanged.addListener(listener);
      signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
    },
  };
}

async function valueIn(area: StorageArea): Promise<unknown> {
  return (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** What a newer Khana on another device has stored besides is its own, and stays. */
function asStored(settings: Settings, before: unknown): Record<string, unknown> {
  const version = isRecord(before) && Number.isSafeInteger(before.version) ? Number(before.version) : 0;
  return version > SETTINGS_VERSION && isRecord(before)
    ? { ...before, ...settings }
    : { ...settings, version: SETTINGS_VERSION };
}
