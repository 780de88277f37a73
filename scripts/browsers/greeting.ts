import { existsSync } from 'node:fs';
import { join } from 'node:path';

const WELCOME = 'welcome.html';

/**
 * The page that a newly installed extension opens by itself, null where it has none. It has to be waited for:
 * whatever is opened before it loses the front to it, and pages behind others are put to sleep.
 *
 * @param extension the folder of the built extension
 */
export function greetingOf(extension: string): string | null {
  return existsSync(join(extension, WELCOME)) ? WELCOME : null;
}

/** Milliseconds a greeting may take to come. */
export const GREETING_WAIT = 30_000;
