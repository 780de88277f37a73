import browser, { type Runtime } from 'webextension-polyfill';
import { isToReader, type PageState, type ReaderCommand } from '../../lib/messages.ts';
import { startReader } from '../reader/reader.ts';

/** The reader at work on the welcome page's own story. */
export interface Sample {
  command(command: ReaderCommand): void;
}

/**
 * Starts the reader here, where the browser brings no content script, and lets the keys reach it.
 *
 * @param tell told what has been made of the story, at first and whenever that changes
 */
export function startSample(tell: (state: PageState) => void): Sample {
  const reader = startReader(document, new AbortController().signal, tell);
  const command = async (name: ReaderCommand): Promise<void> => {
    const { togglePanel, toggleOriginal } = await reader;
    if (name === 'toggle-panel') togglePanel();
    else toggleOriginal();
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToReader(message)) return undefined;
    if (message.type === 'reading') return reader.then(({ reading }) => reading());
    if (message.type === 'state') return reader.then(({ state }) => state());
    return command(message.type);
  });
  return { command: (name) => void command(name) };
}
