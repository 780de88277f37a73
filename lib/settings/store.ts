import { isRecord } from '../checks.ts';
import { SETTINGS_KEY, type Settings } from '../settings.ts';
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

/** Where settings are laid aside that could not be read in full, or are older, before they are written over. */
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

/** What is stored, and where it was found. */
interface Stored {
  value: unknown;
  place: 'sync' | 'local' | 'unreadable';
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/**
 * The settings in the browser's synchronised store, or in the local one where that is full or missing. A local copy is
 * there only while the synchronised store has refused the newest settings, and goes before it.
 */
export function settingsStore({ sync, local, onChanged }: SettingsStorage): SettingsStore {
  let lastChange: Promise<unknown> = Promise.resolve();

  async function stored(): Promise<Stored> {
    const here = await valueIn(local);
    if (here !== undefined || !sync) return { value: here, place: 'local' };
    try {
      return { value: await valueIn(sync), place: 'sync' };
    } catch {
      // A browser may have the store and refuse its use: by policy, by a preference, for a moment.
      return { value: undefined, place: 'unreadable' };
    }
  }

  async function load(): Promise<LoadedSettings> {
    try {
      const { value, place } = await stored();
      return { ...readSettings(value), trouble: place === 'unreadable' ? 'unreadable' : null };
    } catch {
      return { ...readSettings(undefined), trouble: 'unreadable' };
    }
  }

  async function change(alter: (settings: Settings) => Settings): Promise<StoredSettings> {
    const before = await stored();
    const { settings, refused } = readSettings(before.value);
    if (refused.length > 0) await local.set({ [SPARE_KEY]: before.value });
    const altered = alter(settings);
    const item = { [SETTINGS_KEY]: asStored(altered, before.value) };
    // What could not be read must not be written over.
    const isSynced = before.place !== 'unreadable' && (await synced(item, before.place === 'local'));
    if (!isSynced) await local.set(item);
    // Where there is no copy to take away, a browser that refuses to do so must not make a kept change look lost.
    else if (before.place === 'local') await local.remove(SETTINGS_KEY);
    return { settings: altered, kept: isSynced ? 'sync' : 'local' };
  }

  /** Writes to the synchronised store, if it takes it; older settings that are in it are laid aside first. */
  async function synced(item: Record<string, unknown>, overOthers: boolean): Promise<boolean> {
    if (!sync) return false;
    try {
      const others = overOthers ? await valueIn(sync) : undefined;
      if (others !== undefined) await local.set({ [SPARE_KEY]: others });
      await sync.set(item);
      return true;
    } catch (error) {
      console.info('Khana keeps its settings in this browser alone:', error);
      return false;
    }
  }

  return {
    load,
    change(alter) {
      // One after the other: each begins with what the one before has stored.
      const changed = lastChange.then(() => change(alter));
      lastChange = changed.catch(() => {});
      return changed;
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
