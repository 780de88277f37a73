import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld } from '../reader/world.ts';
import { openSurfaces } from './open.ts';

/** All that draws on a page, in a script of its own: only stories need it, and not before they are mended. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().openSurfaces = openSurfaces;
  },
});
