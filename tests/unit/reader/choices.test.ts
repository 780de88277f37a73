import { expect, it } from 'vitest';
import { loadChoices } from '../../../entrypoints/reader/choices.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../../lib/settings.ts';

const PAGE = { URL: 'https://baran.example/news/1' } as Document;

/** A browser whose background answers what the reader has chosen; with none, nobody is there to ask. */
function browserWith(chosen: () => Settings | undefined) {
  const listeners: ((changes: Record<string, unknown>) => Promise<void>)[] = [];
  const onChanged = {
    addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
    removeListener: () => listeners.splice(0),
  };
  const runtime = { sendMessage: async () => chosen() };
  const browser = { runtime, storage: { onChanged } } as unknown as Parameters<typeof loadChoices>[1];
  return {
    browser,
    change: (key: string) => Promise.all(listeners.map((listener) => listener({ [key]: {} }))),
  };
}

it('starts nothing by itself where nobody tells what was chosen, until somebody does', async () => {
  let chosen: Settings | undefined;
  const { browser, change } = browserWith(() => chosen);
  const choices = await loadChoices(PAGE, browser, () => {}, new AbortController().signal);
  expect(choices.starts()).toBe('asked');
  chosen = { ...DEFAULT_SETTINGS, scope: 'news' };
  await change('another key');
  expect(choices.starts()).toBe('asked');
  await change(SETTINGS_KEY);
  expect(choices.starts()).toBe('news');
});

it('follows no change after its end', async () => {
  let chosen: Settings = DEFAULT_SETTINGS;
  const { browser, change } = browserWith(() => chosen);
  const ending = new AbortController();
  const choices = await loadChoices(PAGE, browser, () => {}, ending.signal);
  const before = choices.starts();
  ending.abort();
  chosen = { ...DEFAULT_SETTINGS, scope: 'click' };
  await change(SETTINGS_KEY);
  expect(choices.starts()).toBe(before);
});
