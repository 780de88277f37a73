import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../static-server.ts';
import { isAddress } from './arguments.ts';

/** A page to open, and the end of whatever serves it. */
export interface Target {
  url: string;
  close(): Promise<void>;
}

const SAMPLE_STORY = fileURLToPath(new URL('../demo/story.html', import.meta.url));

/**
 * What to open for an argument: an address as it is; a file, or the sample story when there is no argument, served
 * from this machine, since extensions are kept from file: addresses.
 *
 * @throws Error when the argument is neither an address nor a file
 */
export async function openTarget(argument: string | null): Promise<Target> {
  if (argument !== null && isAddress(argument)) {
    if (!URL.canParse(argument)) throw new Error(`not an address: ${argument}`);
    return { url: argument, close: async () => {} };
  }
  const file = argument ?? SAMPLE_STORY;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`no such file: ${file}`);
  const server = await serve(dirname(file));
  return { url: server.url(`/${encodeURIComponent(basename(file))}`), close: server.close };
}
