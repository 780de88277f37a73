/** An entry of the changelog. */
export interface Release {
  version: string;
  /** ISO 8601; null while it is `unreleased`. */
  date: string | null;
}

/** The newest entry of a changelog in the form of Keep a Changelog; null when it has none. */
export function newestRelease(changelog: string): Release | null {
  const head = /^## \[([^\]]+)\] - (\d{4}-\d\d-\d\d|unreleased)$/m.exec(changelog);
  const [, version, date] = head ?? [];
  return version && date ? { version, date: date === 'unreleased' ? null : date } : null;
}
