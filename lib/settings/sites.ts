import type { PanelSide, Settings, SiteChoice, SiteMode } from '../settings.ts';

/** What Khana does on a page, once the scope and the choice for the site are weighed. */
export interface SitePlan {
  /** What it changes in the text once it works. */
  mode: SiteMode;
  /** When it starts by itself: on any Persian page, on a news story, or only when the reader asks. */
  starts: 'persian' | 'news' | 'asked';
}

/**
 * What Khana does on a page. A choice for the site goes before the scope.
 *
 * @param url the page's address
 */
export function planFor(settings: Settings, url: string): SitePlan {
  const mode = siteChoice(settings, url).mode;
  if (mode === 'off') return { mode, starts: 'asked' };
  if (mode) return { mode, starts: 'persian' };
  const { scope } = settings;
  return { mode: 'on', starts: scope === 'all' ? 'persian' : scope === 'news' ? 'news' : 'asked' };
}

/** The settings as they hold on a page: those for everywhere, with what the reader has chosen for its site. */
export function settingsOn(settings: Settings, url: string): Settings {
  const { mode, side } = siteChoice(settings, url);
  return {
    ...settings,
    dates: mode === 'off' ? 'off' : settings.dates,
    mendText: mode === 'off' || mode === 'dates' ? false : settings.mendText,
    panel: side ? { ...settings.panel, side } : settings.panel,
  };
}

/** What the reader has chosen for the site of a page; the choice for the nearest domain above it holds. */
export function siteChoice({ sites }: Pick<Settings, 'sites'>, url: string): SiteChoice {
  let host = hostOf(url) ?? '';
  while (host) {
    const choice = Object.hasOwn(sites, host) ? sites[host] : undefined;
    if (choice) return choice;
    host = host.slice(host.indexOf('.') + 1 || host.length);
  }
  return {};
}

/** The settings with a mode for the site of a host; null takes the mode away. */
export function withSiteMode(settings: Settings, host: string, mode: SiteMode | null): Settings {
  const { mode: _, ...rest } = settings.sites[host] ?? {};
  return withSite(settings, host, mode ? { ...rest, mode } : rest);
}

/** The settings with a side of the panel for the site of a host; null takes the side away. */
export function withSiteSide(settings: Settings, host: string, side: PanelSide | null): Settings {
  const { side: _, ...rest } = settings.sites[host] ?? {};
  return withSite(settings, host, side ? { ...rest, side } : rest);
}

/** A choice that says nothing is not kept. */
function withSite(settings: Settings, host: string, choice: SiteChoice): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: choice.mode || choice.side ? { ...others, [host]: choice } : others };
}

/**
 * The host under which a site is kept: lower case, punycode, without `www.` and port. Takes an address, a bare host or
 * a pattern such as `*.example.ir`, as a person would type it. Null for what is no site of the web.
 */
export function hostOf(typed: string): string | null {
  const trimmed = typed.trim().replace(/^\*\./, '');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  try {
    const { protocol, hostname, username } = new URL(address);
    if ((protocol !== 'http:' && protocol !== 'https:') || username) return null;
    const host = hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
    return isHost(host) ? host : null;
  } catch {
    return null;
  }
}

/** Whether a text is a host as `hostOf` gives it. RFC 1123 allows 253 characters. */
export function isHost(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)*$|^\[[0-9a-f:.]+\]$/.test(text);
}
