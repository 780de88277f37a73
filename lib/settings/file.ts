import { isRecord } from '../checks.ts';
import type { Settings } from '../settings.ts';
import { SETTINGS_VERSION } from './migrate.ts';
import { type ReadSettings, readSettings } from './read.ts';

/** What came of reading a settings file. */
export type ImportedSettings =
  | ({ ok: true } & Omit<ReadSettings, 'newer'>)
  | { ok: false; problem: 'too-large' | 'not-json' | 'not-settings' | 'newer' };

/** Characters; a list of ten thousand sites is smaller. */
const LARGEST_FILE = 1_000_000;

/**
 * The text of a settings file: the settings, what they are and of which version.
 *
 * @param today civil day of the export, ISO 8601
 */
export function settingsFile(settings: Settings, today: string): string {
  const file = { khana: 'settings', exported: today, settings: { version: SETTINGS_VERSION, ...settings } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a settings file of this version or an older one. Fields that do not fit get their defaults and are named. */
export function readSettingsFile(text: string): ImportedSettings {
  if (text.length > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  const file = parsed(text);
  if (file === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(file) || file.khana !== 'settings' || !isRecord(file.settings)) {
    return { ok: false, problem: 'not-settings' };
  }
  const { settings, refused, newer } = readSettings(file.settings);
  return newer ? { ok: false, problem: 'newer' } : { ok: true, settings, refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
