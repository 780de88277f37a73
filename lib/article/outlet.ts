import type { TimeZone } from './clock.ts';

/**
 * The time zone an outlet dates its stories by: Tehran for Iran, Kabul for Afghanistan, and for the Persian services
 * of foreign outlets the newsroom's own, from the address. A time stamp in UTC can name the day before.
 */
export function newsroomZone(url: string, afghan: boolean): TimeZone {
  const host = hostOf(url);
  for (const [name, zone] of NEWSROOMS) if (host === name || host.endsWith(`.${name}`)) return zone;
  return afghan || host.endsWith('.af') ? 'Asia/Kabul' : 'Asia/Tehran';
}

/** Whether a host is that of a newsroom known by name. */
export function isKnownNewsroom(host: string): boolean {
  return NEWSROOMS.some(([name]) => host === name || host.endsWith(`.${name}`));
}

/** The host of an address without `www.`, empty when there is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

const NEWSROOMS: readonly (readonly [string, TimeZone])[] = [
  ['bbc.com', 'Europe/London'],
  ['bbc.co.uk', 'Europe/London'],
  ['iranintl.com', 'Europe/London'],
  ['independentpersian.com', 'Europe/London'],
  ['radiofarda.com', 'Europe/Prague'],
  ['dw.com', 'Europe/Berlin'],
  ['euronews.com', 'Europe/Paris'],
  ['rfi.fr', 'Europe/Paris'],
  ['voanews.com', 'America/New_York'],
  ['tolonews.com', 'Asia/Kabul'],
  ['8am.media', 'Asia/Kabul'],
  ['khaama.com', 'Asia/Kabul'],
  ['pajhwok.com', 'Asia/Kabul'],
  ['etilaatroz.com', 'Asia/Kabul'],
  ['ariananews.co', 'Asia/Kabul'],
  ['avapress.com', 'Asia/Kabul'],
  ['afintl.com', 'Asia/Kabul'],
];
