import type { Runtime } from 'webextension-polyfill';
import type { FromPage } from '../../lib/messages.ts';

/** Asks something of the background. Undefined when nobody hears it, as while the extension is being updated. */
export async function askBackground(runtime: Runtime.Static, message: FromPage): Promise<unknown> {
  try {
    return await runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
