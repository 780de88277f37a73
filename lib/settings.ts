import type { Storage } from 'webextension-polyfill';
import { HOUSE_RULES, RULES, type RuleName } from './typography/rules.ts';

/** What the reader has chosen. */
export interface Settings {
  /** The language of Khana's own words; null follows the browser. */
  language: 'fa' | 'en' | null;
  showDates: boolean;
  dateLanguage: 'en' | 'fa' | 'iso';
  mendText: boolean;
  /** The rules of typography that are on. */
  rules: RuleName[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  showDates: true,
  dateLanguage: 'en',
  mendText: true,
  rules: [...HOUSE_RULES],
};

/** The one key under which settings are stored. */
export const SETTINGS_KEY = 'settings';

/**
 * The reader's settings. What is stored is checked field by field: what does not fit gets its default, so a
 * corrupt or older store loses no more than the corrupt part.
 *
 * @throws what the storage throws when it cannot be read at all
 */
export async function loadSettings(area: Pick<Storage.StorageArea, 'get'>): Promise<Settings> {
  const stored = await area.get(SETTINGS_KEY);
  return checkedSettings(stored[SETTINGS_KEY]);
}

/** Settings from a value of any shape. */
export function checkedSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { language, dateLanguage, rules } = given;
  const flag = (name: 'showDates' | 'mendText') =>
    typeof given[name] === 'boolean' ? given[name] : DEFAULT_SETTINGS[name];
  return {
    language: language === 'fa' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    showDates: flag('showDates'),
    dateLanguage:
      dateLanguage === 'fa' || dateLanguage === 'iso' || dateLanguage === 'en'
        ? dateLanguage
        : DEFAULT_SETTINGS.dateLanguage,
    mendText: flag('mendText'),
    rules: Array.isArray(rules)
      ? RULES.map(({ id }) => id).filter((id) => rules.includes(id))
      : DEFAULT_SETTINGS.rules,
  };
}
