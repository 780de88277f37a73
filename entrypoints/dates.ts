import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as dates from '../lib/dates/find.ts';
import { ownWorld } from './reader/world.ts';

/** The finding of dates in a script of its own, which runs before the reader's. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().dates = dates;
  },
});
