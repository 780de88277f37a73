import browser, { type Runtime } from 'webextension-polyfill';
import { isToReader, type ReaderCommand } from '../../lib/messages.ts';
import type { Reader } from './reader.ts';

/**
 * Answers what the extension's other parts ask of the reader of this page. A page that has not been read yet is waited
 * for; one that has gone before it was read has no answer.
 *
 * @param reader the reader that is at work now
 */
export function answerMessages(reader: () => Promise<Reader | null>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToReader(message)) return undefined;
    if (message.type === 'reading') return reader().then((started) => started?.reading());
    if (message.type === 'state') return reader().then((started) => started?.state());
    const { type } = message;
    return reader().then((started) => obey(started, type));
  });
}

/** Carries out a command of the reader's. */
export function obey(reader: Reader | null, command: ReaderCommand): void {
  if (command === 'toggle-panel') reader?.togglePanel();
  else reader?.toggleOriginal();
}
