import browser, { type Runtime } from 'webextension-polyfill';
import { isToReader, type ReaderCommand } from '../../lib/messages.ts';
import { startReader } from '../reader/reader.ts';

/** The reader at work on the welcome page's own story. */
export interface Sample {
  command(command: ReaderCommand): void;
  /** Tells whether the story shows its own text, now and whenever that changes. The return ends it. */
  watch(onChange: (showsOriginal: boolean) => void): () => void;
}

/** Starts the reader here, where the browser brings no content script, and lets the keys reach it. */
export function startSample(): Sample {
  const reader = startReader(document, new AbortController().signal);
  const changes = new EventTarget();
  const command = async (name: ReaderCommand): Promise<void> => {
    const { togglePanel, toggleOriginal } = await reader;
    if (name === 'toggle-panel') togglePanel();
    else toggleOriginal();
    changes.dispatchEvent(new Event('change'));
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToReader(message)) return undefined;
    if (message.type === 'reading') return reader.then(({ reading }) => reading());
    if (message.type === 'state') return reader.then(({ state }) => state());
    return command(message.type);
  });
  return {
    command: (name) => void command(name),
    watch(onChange) {
      const tell = () => void reader.then(({ state }) => onChange(state().showsOriginal));
      tell();
      changes.addEventListener('change', tell);
      return () => changes.removeEventListener('change', tell);
    },
  };
}
