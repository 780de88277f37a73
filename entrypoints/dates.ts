import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as civil from '../lib/calendar/civil.ts';
import * as iso from '../lib/calendar/iso.ts';
import * as jalali from '../lib/calendar/jalali.ts';
import * as names from '../lib/calendar/names.ts';
import * as dates from '../lib/dates/find.ts';
import * as show from '../lib/dates/show.ts';
import { ownWorld, type World } from './reader/world.ts';

/** The calendars and the finding of dates in a script of its own, which runs before the reader's. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    Object.assign(ownWorld(), { civil, iso, jalali, names, dates, show } satisfies World);
  },
});
