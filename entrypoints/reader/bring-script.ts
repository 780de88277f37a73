import type { Runtime } from 'webextension-polyfill';
import type { LateScript } from '../../lib/messages.ts';
import { askBackground } from './ask-background.ts';

/** Asks for another of our scripts, and resolves when it has run; false where the browser does not let it in. */
export async function bringScript(runtime: Runtime.Static, script: LateScript): Promise<boolean> {
  return (await askBackground(runtime, { type: 'script', script })) === true;
}
