import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, unpack } from '../../../scripts/release/archive.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'khana-test-'));
});
afterEach(() => rmSync(place, { recursive: true }));

async function pack(files: Record<string, string>): Promise<string> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  const archive = join(place, 'package.zip');
  writeFileSync(archive, await zip.generateAsync({ type: 'nodebuffer' }));
  return archive;
}

function folder(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name, path)), { recursive: true });
    writeFileSync(join(place, name, path), text);
  }
  return join(place, name);
}

describe('unpack', () => {
  it('gives back every file, below folders that it makes', async () => {
    const archive = await pack({ 'manifest.json': '{}', '_locales/fa/messages.json': 'خوانا' });
    await unpack(archive, join(place, 'out'));
    expect(readFileSync(join(place, 'out/manifest.json'), 'utf8')).toBe('{}');
    expect(readFileSync(join(place, 'out/_locales/fa/messages.json'), 'utf8')).toBe('خوانا');
  });

  it('refuses an archive that leads out of the folder', async () => {
    const archive = await pack({ '../evil.js': 'evil' });
    await expect(unpack(archive, join(place, 'out'))).rejects.toThrow('../evil.js');
  });

  it('refuses what is no archive', async () => {
    writeFileSync(join(place, 'package.zip'), 'not a zip');
    await expect(unpack(join(place, 'package.zip'), join(place, 'out'))).rejects.toThrow();
  });
});

describe('differences', () => {
  it('finds none between folders of the same bytes', () => {
    const files = { 'a.js': 'a', 'below/b.js': 'b' };
    expect(differences(folder('one', files), folder('other', files))).toEqual([]);
  });

  it('names what differs and what only one has, in order', () => {
    const one = folder('one', { 'a.js': 'a', 'below/b.js': 'b', 'c.js': 'c' });
    const other = folder('other', { 'a.js': 'A', 'below/b.js': 'b', 'd.js': 'd' });
    expect(differences(one, other)).toEqual([
      'a.js differs',
      'c.js is only in the first',
      'd.js is only in the second',
    ]);
  });
});
