import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../scripts/licences/bundled.ts';
import { LIST_HEAD, withList } from '../../../scripts/licences/notice.ts';
import { readWork } from '../../../scripts/licences/work.ts';

describe('withList', () => {
  const works = [{ name: 'preact', version: '1.0.0', licence: 'MIT', owner: 'Copyright (c) Somebody' }];

  it('replaces the list and leaves what people wrote', () => {
    expect(withList(`Khana\n\n${LIST_HEAD}\n\nold 0.1 (MIT)\n  Nobody\n`, works)).toBe(
      `Khana\n\n${LIST_HEAD}\n\npreact 1.0.0 (MIT)\n  Copyright (c) Somebody\n`,
    );
  });

  it('throws where there is no place for the list, rather than lose it', () => {
    expect(() => withList('Khana\n', works)).toThrow(LIST_HEAD);
  });
});

describe('packageOf', () => {
  it.each([
    ['/home/a/khana/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/home/a/khana/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
    // The innermost one is whose code it is.
    ['/home/a/khana/node_modules/wxt/node_modules/defu/dist/defu.mjs', 'defu'],
    ['C:\\khana\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
    ['\0vite/modulepreload-polyfill.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/home/a/khana/lib/reading.ts', undefined],
    ['\0virtual:wxt-plugins', undefined],
  ])('%s', (path, name) => {
    expect(packageOf(path)).toBe(name);
  });
});

describe('readWork', () => {
  it('takes the owner from the licence file, and names licences by their identifiers', () => {
    expect(readWork('vazirmatn')).toMatchObject({
      licence: 'OFL-1.1',
      owner: expect.stringContaining('The Vazirmatn Project Authors'),
    });
  });

  it('throws for a package that is not there', () => {
    expect(() => readWork('no-such-package')).toThrow();
  });
});
