import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as lexicon from '../lib/typography/lexicon/data.generated.ts';
import { ownWorld } from './reader/world.ts';

/** The half-space lexicon in a script of its own, which runs before the reader's. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().lexicon = lexicon;
  },
});
