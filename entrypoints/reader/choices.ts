import type { Browser } from 'webextension-polyfill';
import { planFor, type SitePlan, settingsOn } from '../../lib/settings/sites.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { askBackground } from './ask-background.ts';

/** What the reader has chosen, as it holds on one page, and as it changes. */
export interface Choices {
  settings(): Settings;
  /** When Khana starts by itself on this page. */
  starts(): SitePlan['starts'];
  /** Lets a change hold here at once. */
  adopt(change: (settings: Settings) => Settings): void;
}

/**
 * The choices that hold for a document until the signal aborts. They come from the background, which reads and checks
 * them: what that takes is not brought to every page.
 *
 * @param onChange called after each change, wherever it was made
 */
export async function loadChoices(
  document: Document,
  { runtime, storage: { onChanged } }: Pick<Browser, 'runtime' | 'storage'>,
  onChange: () => void,
  signal: AbortSignal,
): Promise<Choices> {
  const ask = async () => (await askBackground(runtime, { type: 'settings' })) as Settings | undefined;
  const told = await ask();
  // Who cannot be asked what to leave alone is not overruled: then nothing starts by itself.
  let isTold = told !== undefined;
  let settings = told ?? DEFAULT_SETTINGS;
  const set = (next: Settings) => {
    isTold = true;
    if (JSON.stringify(next) === JSON.stringify(settings)) return;
    settings = next;
    onChange();
  };
  const follow = async (changes: Record<string, unknown>) => {
    const next = SETTINGS_KEY in changes ? await ask() : undefined;
    if (next && !signal.aborted) set(next);
  };
  if (!signal.aborted) onChanged.addListener(follow);
  signal.addEventListener('abort', () => onChanged.removeListener(follow), { once: true });
  return {
    settings: () => settingsOn(settings, document.URL),
    starts: () => (isTold ? planFor(settings, document.URL).starts : 'asked'),
    adopt: (change) => set(change(settings)),
  };
}
