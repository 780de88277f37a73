import { describe, expect, it } from 'vitest';
import { judgeManifest, type Manifest } from '../../../scripts/release/manifest.ts';

const GOOD: Manifest = {
  manifest_version: 3,
  version: '1.2.3',
  permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
  host_permissions: ['http://*/*', 'https://*/*'],
  content_scripts: [{ matches: ['https://*/*'], js: ['scout.js'] }],
};

describe('judgeManifest', () => {
  it('finds nothing in a manifest that asks for what it should, in any order', () => {
    expect(judgeManifest(GOOD, '1.2.3')).toEqual([]);
  });

  it.each<[string, Partial<Manifest>, string]>([
    ['another version', { version: '1.2.4' }, 'the version: "1.2.4" instead of "1.2.3"'],
    ['a permission more', { permissions: [...(GOOD.permissions ?? []), 'tabs'] }, 'the permissions'],
    ['a permission less', { permissions: ['storage'] }, 'the permissions'],
    ['more of the machine', { host_permissions: ['<all_urls>'] }, 'the pages: ["<all_urls>"]'],
    [
      'another script in every page',
      { content_scripts: [{ matches: ['https://*/*'], js: ['scout.js', 'reader.js'] }] },
      'the content scripts',
    ],
    [
      'a file open to pages',
      { web_accessible_resources: [{ resources: ['a.svg'], matches: ['https://*/*'] }] },
      'web_accessible_resources should not be there',
    ],
    [
      'foreign code',
      { content_security_policy: { extension_pages: "script-src 'self' https://example.ir" } },
      'content_security_policy should not be there',
    ],
    ['other extensions', { externally_connectable: { ids: ['*'] } }, 'externally_connectable should not be'],
  ])('names %s', (_, change, problem) => {
    expect(judgeManifest({ ...GOOD, ...change }, '1.2.3')).toEqual([expect.stringContaining(problem)]);
  });

  it('names all that an empty manifest lacks', () => {
    expect(judgeManifest({}, '1.2.3')).toHaveLength(5);
  });
});
