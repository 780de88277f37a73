import type { Runtime } from 'webextension-polyfill';
import type { PageState } from '../../lib/messages.ts';
import type { Reading } from '../../lib/reading.ts';
import { askBackground } from './ask-background.ts';

/** What the reader has made of its page, in short. */
export function pageState(
  { news, mended, dates, quotes, key }: Reading,
  { mends, showsOriginal }: Pick<PageState, 'mends' | 'showsOriginal'>,
): PageState {
  return {
    news,
    mends,
    showsOriginal,
    mended: mended.reduce((sum, { count }) => sum + count, 0),
    dates: dates.length,
    quotes: quotes.length,
    keyQuotes: key.length,
  };
}

/** Tells the background, which shows it on the toolbar button. */
export function tellState(runtime: Runtime.Static, state: PageState): void {
  void askBackground(runtime, { type: 'page-state', state });
}
