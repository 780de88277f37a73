import type { SettingsStorage } from '../../../lib/settings/store.ts';

type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0];

/** An area of a browser's storage that can be told to fail. */
export interface FakeArea {
  items: Record<string, unknown>;
  fails: 'reading' | 'writing' | 'removing' | null;
}

/** A browser's storage in memory, which tells its listeners of every change as browsers do. */
export function fakeStorage(): SettingsStorage & {
  areas: Record<'sync' | 'local', FakeArea>;
  listeners: Set<Listener>;
} {
  const listeners = new Set<Listener>();
  const areas: Record<'sync' | 'local', FakeArea> = {
    sync: { items: {}, fails: null },
    local: { items: {}, fails: null },
  };
  const area = (name: 'sync' | 'local') => {
    const held = areas[name];
    const refuse = (what: FakeArea['fails']) => {
      if (held.fails === what) throw new Error(`${name} storage refuses ${what}`);
    };
    const tell = (keys: string[]) => {
      for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), name);
    };
    return {
      async get(key: string) {
        refuse('reading');
        return key in held.items ? { [key]: held.items[key] } : {};
      },
      async set(items: Record<string, unknown>) {
        refuse('writing');
        Object.assign(held.items, items);
        tell(Object.keys(items));
      },
      async remove(key: string) {
        refuse('removing');
        if (!(key in held.items)) return;
        delete held.items[key];
        tell([key]);
      },
    };
  };
  return {
    areas,
    listeners,
    sync: area('sync'),
    local: area('local'),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
