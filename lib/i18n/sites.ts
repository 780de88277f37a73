import type { PanelSide } from '../settings.ts';
import type { Wording } from './language.ts';

/** The words of the list of sites that are treated in a way of their own. */
export interface SitesWords {
  label: string;
  hint: string;
  none: string;
  address: string;
  add: string;
  notASite: string;
  added: (host: string) => string;
  removed: (host: string) => string;
  modeOf: (host: string) => string;
  /** The site is treated as all others are. */
  usualMode: string;
  sideOf: (host: string) => string;
  sides: Record<PanelSide | 'usual', string>;
  remove: (host: string) => string;
}

export const SITES_WORDS: Wording<SitesWords> = {
  fa: {
    label: 'سایت\u200cها',
    hint: 'نشانی هر سایت زیردامنه\u200cهای آن را هم در بر می\u200cگیرد.',
    none: 'هنوز برای هیچ سایتی چیزی برنگزیده\u200cاید.',
    address: 'نشانی سایت',
    add: 'افزودن',
    notASite: 'این نشانی سایت نیست. چیزی مانند example.ir بنویسید.',
    added: (host) => `\u2068${host}\u2069 افزوده شد.`,
    removed: (host) => `\u2068${host}\u2069 برداشته شد.`,
    modeOf: (host) => `خوانا در \u2068${host}\u2069`,
    usualMode: 'مانند همه\u200cجا',
    sideOf: (host) => `سوی پنجره در \u2068${host}\u2069`,
    sides: { usual: 'پنجره در سوی همیشگی', left: 'پنجره در چپ', right: 'پنجره در راست' },
    remove: (host) => `برداشتن \u2068${host}\u2069`,
  },
  en: {
    label: 'Sites',
    hint: 'A site’s address stands for its subdomains too.',
    none: 'You have not chosen anything for a site yet.',
    address: 'Address of the site',
    add: 'Add',
    notASite: 'This is not the address of a site on the web. Type something like example.ir.',
    added: (host) => `${host} was added.`,
    removed: (host) => `${host} was removed.`,
    modeOf: (host) => `Khana on ${host}`,
    usualMode: 'As everywhere',
    sideOf: (host) => `Side of the panel on ${host}`,
    sides: { usual: 'Panel on its usual side', left: 'Panel on the left', right: 'Panel on the right' },
    remove: (host) => `Remove ${host}`,
  },
};
