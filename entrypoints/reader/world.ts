import type { QuoteFinder } from '../../lib/story-reading.ts';
import type { OpenSurfaces } from '../panel/contract.ts';

/**
 * What Khana's scripts leave for one another in the extension's own world of a page, which no page can see: the
 * lexicon's script its data, those of typography, dates and quotes what they can do, the panel's its surfaces.
 * `wxt.config.ts` makes imports of the first three look here, so that no script carries what another has brought.
 */
export interface World {
  lexicon?: typeof import('../../lib/typography/lexicon/data.generated.ts');
  typography?: typeof import('../../lib/typography/tidy.ts');
  dates?: typeof import('../../lib/dates/find.ts');
  findQuotes?: QuoteFinder;
  openSurfaces?: OpenSurfaces;
}

/** What the scripts in this page have left there for each other; made by the one that comes first. */
export function ownWorld(): World {
  const scope = globalThis as typeof globalThis & { khana?: World };
  scope.khana ??= {};
  return scope.khana;
}
