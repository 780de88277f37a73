import { describe, expect, it } from 'vitest';
import { newestRelease } from '../../../scripts/release/changelog.ts';

describe('newestRelease', () => {
  it.each([
    ['## [0.2.0] - 2026-12-01\n\n## [0.1.0] - 2026-11-23\n', { version: '0.2.0', date: '2026-12-01' }],
    ['# Changelog\n\nWords.\n\n## [0.1.0] - unreleased\n', { version: '0.1.0', date: null }],
    // A heading of another form is no entry, and no other is taken for it.
    ['## 0.1.0\n', null],
    ['### [0.1.0] - 2026-11-23\n', null],
    ['## [0.1.0] - soon\n', null],
    ['', null],
  ])('%j', (changelog, release) => {
    expect(newestRelease(changelog)).toEqual(release);
  });
});
