import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as fold from '../lib/text/fold.ts';
import * as language from '../lib/typography/language.ts';
import * as rules from '../lib/typography/rules.ts';
import * as tidy from '../lib/typography/tidy.ts';
import { ownWorld, type World } from './reader/world.ts';

/** The mending of text in a script of its own, which runs after the lexicon's and before the reader's. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    Object.assign(ownWorld(), { fold, language, rules, tidy } satisfies World);
  },
});
