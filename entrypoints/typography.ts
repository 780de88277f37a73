import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as typography from '../lib/typography/tidy.ts';
import { ownWorld } from './reader/world.ts';

/** The mending of text in a script of its own, which runs after the lexicon's and before the reader's. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    ownWorld().typography = typography;
  },
});
