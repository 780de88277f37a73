import { isRecord } from '../checks.ts';
import { whereDatesStand } from './migrations/1-where-dates-stand.ts';

/** A step from one version of the stored settings to the next. */
export interface Migration {
  /** The version it leads to. */
  to: number;
  /** Brings settings of the version before to this one. What it is given may be damaged; it must not throw. */
  migrate(before: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** Stands beside each step, where tests find it and the extension does not carry it. */
export interface MigrationExample {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** All steps, in order: a version each, from 1 without a gap. */
export const MIGRATIONS: readonly Migration[] = [whereDatesStand];

/** The version that this Khana writes. */
export const SETTINGS_VERSION = MIGRATIONS.length;

/**
 * A stored value brought up to this version, and the version it had: 0 where none is named. A value that is no object
 * comes back as it is; one from a newer Khana keeps its version.
 */
export function migrated(stored: unknown): { value: unknown; version: number } {
  if (!isRecord(stored)) return { value: stored, version: stored === undefined ? SETTINGS_VERSION : 0 };
  const version = Number.isSafeInteger(stored.version) ? Number(stored.version) : 0;
  let value: Record<string, unknown> = stored;
  for (const step of MIGRATIONS) if (step.to > version) value = { ...step.migrate(value), version: step.to };
  return { value, version };
}
