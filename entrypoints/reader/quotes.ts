import type { QuoteFinder } from '../../lib/story-reading.ts';
import { ownWorld } from './world.ts';

/**
 * The finder of quotes, whose script comes to a page when the first story is found there. Khana's own welcome page has
 * it from the start: no script can be brought there.
 *
 * @param bring asks for the script, and resolves when it has run; false where the browser does not let it in
 * @returns null where it cannot come
 */
export async function lateQuotes(bring: () => Promise<boolean>): Promise<QuoteFinder | null> {
  return ownWorld().findQuotes ?? ((await bring()) ? (ownWorld().findQuotes ?? null) : null);
}
