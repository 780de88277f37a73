import { type Check, entries, flag, isRecord, numberFrom, oneOf, shape } from '../checks.ts';
import {
  COMFORT_LINE_HEIGHT,
  COMFORT_SIZE,
  type ComfortType,
  DEFAULT_SETTINGS,
  PANEL_WIDTH,
  type PanelSettings,
  type Settings,
  type SiteChoice,
} from '../settings.ts';
import { RULES, type RuleName } from '../typography/rules.ts';
import { migrated, SETTINGS_VERSION } from './migrate.ts';
import { isHost } from './sites.ts';

/** Settings as they were read, and what had to be left out. */
export interface ReadSettings {
  settings: Settings;
  /** The paths of what did not fit and got its default, such as `panel.width`; empty when all is well. */
  refused: string[];
  /** A newer Khana wrote them; what this one does not know is left out here and kept where it is stored. */
  newer: boolean;
}

/**
 * Settings from a value of any shape and any version: brought up to this version, then checked field by field. What
 * is missing gets its default; what does not fit does too, and is named. Never throws.
 */
export function readSettings(value: unknown): ReadSettings {
  const refused: string[] = [];
  const { value: current, version } = migrated(value);
  const settings = checkSettings(current, DEFAULT_SETTINGS, (path) => refused.push(path), '');
  return { settings, refused, newer: version > SETTINGS_VERSION };
}

const sites = entries<SiteChoice>(isHost, (given) => {
  if (!isRecord(given)) return undefined;
  const { mode, side } = given;
  const choice: SiteChoice = {
    ...(mode === 'on' || mode === 'dates' || mode === 'off' ? { mode } : {}),
    ...(side === 'left' || side === 'right' ? { side } : {}),
  };
  return choice.mode || choice.side ? choice : undefined;
});

const ruleNames = new Set<string>(RULES.map(({ id }) => id));
const rules = entries<boolean>(
  (name) => ruleNames.has(name),
  (given) => (typeof given === 'boolean' ? given : undefined),
) as Check<Partial<Record<RuleName, boolean>>>;

const checkSettings = shape<Settings>({
  language: oneOf(null, 'fa', 'en'),
  theme: oneOf('system', 'light', 'dark'),
  dates: oneOf('beside', 'in-place', 'hover', 'off'),
  dateLanguage: oneOf('en', 'fa', 'iso'),
  mendText: flag,
  rules,
  scope: oneOf('all', 'news', 'chosen', 'click'),
  sites,
  panel: shape<PanelSettings>({
    side: oneOf('left', 'right'),
    width: numberFrom(PANEL_WIDTH.least, PANEL_WIDTH.most),
    push: flag,
    opens: oneOf('never', 'news'),
    edgeTab: flag,
  }),
  comfort: shape<ComfortType>({
    on: flag,
    face: oneOf('vazirmatn', 'page'),
    size: numberFrom(COMFORT_SIZE.least, COMFORT_SIZE.most),
    lineHeight: numberFrom(COMFORT_LINE_HEIGHT.least, COMFORT_LINE_HEIGHT.most),
  }),
  copyWithDates: flag,
  badge: flag,
});
