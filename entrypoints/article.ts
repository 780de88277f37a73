import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as article from '../lib/article/read.ts';
import * as elements from '../lib/page/elements.ts';
import * as walk from '../lib/page/walk.ts';
import { ownWorld, type World } from './reader/world.ts';

/**
 * The finding of the story, and the walk of the page that the mending has in common with it: a script of its own, which
 * runs after that of the dates and before the reader's.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    Object.assign(ownWorld(), { article, elements, walk } satisfies World);
  },
});
