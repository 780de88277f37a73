import type { CivilDate } from '../calendar/civil.ts';
import { hostOf } from './outlet.ts';
import { civilOfFields } from './stamp.ts';

/**
 * The day that a story's address names, null when it names none: a dated path (Tasnim `/1404/10/02/`, Euronews
 * `/2024/11/06/`), or an id that begins with a date (ISNA `1404072918478`, Fars `13970819000856`, Arya
 * `120200622120908039`, ISNA until 1399 `98030903723`).
 */
export function dayOfAddress(url: string): CivilDate | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const dated = DATED_PATH.exec(pathname);
  if (dated) return civilOfFields(Number(dated[1]), Number(dated[2]), Number(dated[3]));
  const id = DATED_ID.exec(pathname);
  if (id) return civilOfFields(Number(id[1]), Number(id[2]), Number(id[3]));
  const short = /(^|\.)isna\.ir$/.test(hostOf(url)) ? SHORT_ID.exec(pathname) : null;
  return short && civilOfFields(1300 + Number(short[1]), Number(short[2]), Number(short[3]));
}

const DATED_PATH = /\/(1[34]\d\d|20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;
const DATED_ID = /\/1?(1[34]\d\d|20\d\d)(\d\d)(\d\d)\d{4,10}(?:[/?-]|$)/;
const SHORT_ID = /\/(9\d)(\d\d)(\d\d)\d{5}(?:\/|$)/;
