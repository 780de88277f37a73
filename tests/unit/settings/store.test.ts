import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SPARE_KEY, settingsStore } from '../../../lib/settings/store.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../../lib/settings.ts';
import { fakeStorage } from './fake-storage.ts';

const withBadge = (settings: Settings): Settings => ({ ...settings, badge: true });

describe('the settings store', () => {
  // The store says in the console where it keeps settings when it cannot synchronise them.
  beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it('has the defaults where nothing is stored', async () => {
    const loaded = await settingsStore(fakeStorage()).load();
    expect(loaded).toEqual({ settings: DEFAULT_SETTINGS, refused: [], newer: false, trouble: null });
  });

  it('keeps settings in the synchronised store, and nothing in the local one', async () => {
    const storage = fakeStorage();
    expect((await settingsStore(storage).change(withBadge)).kept).toBe('sync');
    expect(storage.areas.sync.items[SETTINGS_KEY]).toMatchObject({ version: 1, badge: true });
    expect(storage.areas.local.items).toEqual({});
  });

  it('keeps them in this browser while the synchronised store is full, and moves them back later', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change((settings) => ({ ...settings, theme: 'dark' }));
    storage.areas.sync.fails = 'writing';
    expect((await store.change(withBadge)).kept).toBe('local');
    // The newest settings hold, though the synchronised store still has the older ones.
    expect((await store.load()).settings).toMatchObject({ theme: 'dark', badge: true });
    storage.areas.sync.fails = null;
    expect((await store.change((settings) => ({ ...settings, scope: 'news' }))).kept).toBe('sync');
    expect(storage.areas.local.items[SETTINGS_KEY]).toBeUndefined();
    expect((await store.load()).settings).toMatchObject({ theme: 'dark', badge: true, scope: 'news' });
  });

  it('works where there is no synchronised store', async () => {
    const { local, onChanged } = fakeStorage();
    const store = settingsStore({ local, onChanged });
    expect((await store.change(withBadge)).kept).toBe('local');
    expect((await store.load()).settings.badge).toBe(true);
  });

  it('rejects a change that no store takes, and has lost nothing', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change(withBadge);
    storage.areas.sync.fails = 'writing';
    storage.areas.local.fails = 'writing';
    await expect(store.change(() => DEFAULT_SETTINGS)).rejects.toThrow('local storage refuses writing');
    expect((await store.load()).settings.badge).toBe(true);
  });

  it('says when nothing can be read, and does not write the defaults over what is there', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change(withBadge);
    storage.areas.local.fails = 'reading';
    expect(await store.load()).toMatchObject({ settings: DEFAULT_SETTINGS, trouble: 'unreadable' });
    await expect(store.change((settings) => settings)).rejects.toThrow('refuses reading');
    expect(storage.areas.sync.items[SETTINGS_KEY]).toMatchObject({ badge: true });
  });

  it('writes nothing over a synchronised store that it could not read', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await store.change(withBadge);
    storage.areas.sync.fails = 'reading';
    expect((await store.load()).trouble).toBe('unreadable');
    expect((await store.change((settings) => ({ ...settings, theme: 'dark' }))).kept).toBe('local');
    expect(storage.areas.sync.items[SETTINGS_KEY]).toMatchObject({ badge: true });
    storage.areas.sync.fails = null;
    // The newest settings hold; those that were out of reach are laid aside when they are written over.
    await store.change((settings) => ({ ...settings, scope: 'news' }));
    expect((await store.load()).settings).toMatchObject({ theme: 'dark', scope: 'news' });
    expect(storage.areas.local.items[SPARE_KEY]).toMatchObject({ badge: true });
  });

  it('lays damaged settings aside before it writes over them', async () => {
    const storage = fakeStorage();
    const damaged = { version: 1, badge: true, scope: 'moon', sites: 'all of them' };
    storage.areas.sync.items[SETTINGS_KEY] = damaged;
    const store = settingsStore(storage);
    expect((await store.load()).refused).toEqual(['scope', 'sites']);
    await store.change((settings) => ({ ...settings, theme: 'dark' }));
    expect(storage.areas.local.items[SPARE_KEY]).toEqual(damaged);
    expect(storage.areas.sync.items[SETTINGS_KEY]).toMatchObject({
      badge: true,
      theme: 'dark',
      scope: 'all',
    });
  });

  it('keeps what a newer Khana on another device has stored besides', async () => {
    const storage = fakeStorage();
    storage.areas.sync.items[SETTINGS_KEY] = { version: 99, badge: false, aura: { colour: 'teal' } };
    await settingsStore(storage).change(withBadge);
    expect(storage.areas.sync.items[SETTINGS_KEY]).toMatchObject({
      version: 99,
      badge: true,
      aura: { colour: 'teal' },
    });
  });

  it('changes what is stored at that moment, so that two pages do not undo each other', async () => {
    const storage = fakeStorage();
    const [popup, options] = [settingsStore(storage), settingsStore(storage)];
    await popup.change(withBadge);
    await options.change((settings) => ({ ...settings, theme: 'dark' }));
    expect((await popup.load()).settings).toMatchObject({ badge: true, theme: 'dark' });
  });

  it('takes one change after the other, however quickly they come', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    await Promise.all([
      store.change(withBadge),
      store.change((settings) => ({ ...settings, theme: 'dark' })),
    ]);
    expect((await store.load()).settings).toMatchObject({ badge: true, theme: 'dark' });
  });

  it('tells of changes until the signal aborts, and of its own key alone', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage);
    const ending = new AbortController();
    const seen: boolean[] = [];
    store.watch(({ badge }) => seen.push(badge), ending.signal);
    await storage.local.set({ other: 1 });
    await store.change(withBadge);
    await vi.waitFor(() => expect(seen).toEqual([true]));
    ending.abort();
    expect(storage.listeners.size).toBe(0);
  });
});
