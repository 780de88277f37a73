import { HOUSE_RULES, RULES, type RuleName } from './typography/rules.ts';

/** What the reader has chosen. */
export interface Settings {
  /** The language of Khana's own words; null follows the browser. */
  language: 'fa' | 'en' | null;
  theme: 'system' | 'light' | 'dark';
  /** Where what a date means is shown: after it, instead of it, only in its card when it is pointed at, or nowhere. */
  dates: 'beside' | 'in-place' | 'hover' | 'off';
  dateLanguage: 'en' | 'fa' | 'iso';
  mendText: boolean;
  /** The rules of typography that the reader has switched; the others are as the house style has them. */
  rules: Partial<Record<RuleName, boolean>>;
  scope: Scope;
  /** What the reader has chosen for sites, by host: `example.ir` stands for `www.example.ir` too. */
  sites: Record<string, SiteChoice>;
  panel: PanelSettings;
  comfort: ComfortType;
  /** Copying takes along the dates that Khana has set beside the words; otherwise it takes the words alone, as they are shown. */
  copyWithDates: boolean;
  /** The number of key quotes on the toolbar button. */
  badge: boolean;
}

/** Where Khana works by itself: on all Persian pages, on news stories, on sites chosen for it, or when it is asked. */
export type Scope = 'all' | 'news' | 'chosen' | 'click';

export interface SiteChoice {
  /** All that Khana does, dates alone, or nothing; where it is missing the scope decides. */
  mode?: SiteMode;
  /** The side on which the panel opens on this site. */
  side?: PanelSide;
}

export type SiteMode = 'on' | 'dates' | 'off';

export type PanelSide = 'left' | 'right';

export interface PanelSettings {
  side: PanelSide;
  /** CSS pixels. */
  width: number;
  /** The page moves aside instead of lying under the panel. */
  push: boolean;
  /** Whether the panel opens by itself on a news story. */
  opens: 'never' | 'news';
  /** A slim tab at the window's edge that opens the panel. */
  edgeTab: boolean;
}

/** The story's own text in a type that is easier to read. */
export interface ComfortType {
  on: boolean;
  face: 'vazirmatn' | 'page';
  /** Per cent of the page's own size. */
  size: number;
  lineHeight: number;
}

/** The one key under which a browser keeps them. */
export const SETTINGS_KEY = 'settings';

export const PANEL_WIDTH = { least: 280, most: 720 } as const;
export const COMFORT_SIZE = { least: 80, most: 200 } as const;
export const COMFORT_LINE_HEIGHT = { least: 1.4, most: 3 } as const;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  dates: 'beside',
  dateLanguage: 'en',
  mendText: true,
  rules: {},
  scope: 'all',
  sites: {},
  panel: { side: 'left', width: 384, push: false, opens: 'never', edgeTab: false },
  comfort: { on: false, face: 'vazirmatn', size: 115, lineHeight: 2.1 },
  copyWithDates: false,
  badge: false,
};

/** The rules of typography that are to act: the house style with what the reader has switched. */
export function rulesInForce({ rules }: Pick<Settings, 'rules'>): Set<RuleName> {
  return new Set(RULES.map(({ id }) => id).filter((id) => rules[id] ?? HOUSE_RULES.has(id)));
}
