import type { QuoteFinder } from '../../lib/story-reading.ts';
import type { OpenSurfaces } from '../panel/contract.ts';

/**
 * What Khana's scripts leave for one another in the extension's own world of a page, which no page can see: the
 * lexicon's script its data, those of typography, dates and the article the modules that others have a use for, too, that
 * of quotes what it can do, the panel's its surfaces. `wxt.config.ts` makes imports of the modules look here, so that no
 * script carries what another has brought.
 */
export interface World {
  lexicon?: typeof import('../../lib/typography/lexicon/data.generated.ts');
  fold?: typeof import('../../lib/text/fold.ts');
  language?: typeof import('../../lib/typography/language.ts');
  rules?: typeof import('../../lib/typography/rules.ts');
  tidy?: typeof import('../../lib/typography/tidy.ts');
  civil?: typeof import('../../lib/calendar/civil.ts');
  iso?: typeof import('../../lib/calendar/iso.ts');
  jalali?: typeof import('../../lib/calendar/jalali.ts');
  names?: typeof import('../../lib/calendar/names.ts');
  dates?: typeof import('../../lib/dates/find.ts');
  show?: typeof import('../../lib/dates/show.ts');
  article?: typeof import('../../lib/article/read.ts');
  elements?: typeof import('../../lib/page/elements.ts');
  walk?: typeof import('../../lib/page/walk.ts');
  findQuotes?: QuoteFinder;
  openSurfaces?: OpenSurfaces;
}

/** What the scripts in this page have left there for each other; made by the one that comes first. */
export function ownWorld(): World {
  const scope = globalThis as typeof globalThis & { khana?: World };
  scope.khana ??= {};
  return scope.khana;
}
