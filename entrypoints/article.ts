import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as article from '../lib/article/read.ts';
import { ownWorld } from './reader/world.ts';

/** The finding of the story in a script of its own, which runs after that of the dates and before the reader's. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().article = article;
  },
});
