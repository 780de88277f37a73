import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../scripts/release/manifest.ts';
import { judgeStoreText, readStoreText } from '../../../scripts/release/store-text.ts';

const PARTS: Record<string, string> = {
  Name: 'Khana',
  'Summary for the Chrome Web Store': 'Short.',
  'Summary for addons.mozilla.org': 'Longer.',
  Description: 'Long.',
  'Single purpose': 'Reading.',
  Privacy: 'Nothing leaves.',
  Pictures: '1. [A story](a.webp)',
  'Access to web pages': 'To see.',
  ...Object.fromEntries(PERMISSIONS.map((permission) => [permission, 'Needed.'])),
};

function judge(change: Record<string, string>, exists = true): string[] {
  return judgeStoreText(new Map(Object.entries({ ...PARTS, ...change })), () => exists);
}

describe('judgeStoreText', () => {
  it('takes a text that has everything, up to the last character that is allowed', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ 'Summary for the Chrome Web Store': 'خ'.repeat(132) })).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a summary that is too long',
      { 'Summary for the Chrome Web Store': 'x'.repeat(133) },
      "'Summary for the Chrome Web Store' has 133 characters of at most 132",
    ],
    [
      'the other store’s limit',
      { 'Summary for addons.mozilla.org': 'x'.repeat(251) },
      "'Summary for addons.mozilla.org' has 251 characters of at most 250",
    ],
    ['a section that is empty', { Privacy: '' }, "'Privacy' is missing"],
    ['a permission that nobody explains', { storage: '' }, "'storage' is missing"],
    ['a list of pictures without a picture', { Pictures: 'soon' }, 'no picture is named'],
  ])('names %s', (_, change, problem) => {
    expect(judge(change)).toEqual([problem]);
  });

  it('names a picture that is not there', () => {
    expect(judge({}, false)).toEqual(['there is no picture a.webp']);
  });
});

describe('readStoreText', () => {
  it('takes the sections apart, those of permissions too', () => {
    const text = readStoreText(
      '# Title\n\nWords.\n\n## Name\n\nKhana\n\n## Permissions\n\n### `storage`\n\nOne.\nTwo.\n',
    );
    expect([...text]).toEqual([
      ['Name', 'Khana'],
      ['Permissions', ''],
      ['storage', 'One.\nTwo.'],
    ]);
  });

  it.each(['en', 'fa'])("reads the project's own text, and the stores would take it (%s)", (language) => {
    const text = readStoreText(readFileSync(`docs/store/${language}.md`, 'utf8'));
    expect(judgeStoreText(text, (picture) => existsSync(join('docs/store', picture)))).toEqual([]);
  });
});
