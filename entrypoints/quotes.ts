import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuotesInSteps } from '../lib/quotes/find.ts';
import { ownWorld } from './reader/world.ts';

/** The finding of quotes in a script of its own: only stories have a use for it, and it comes while they are mended. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().findQuotes = findQuotesInSteps;
  },
});
