import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { undocumented } from './docstrings.ts';

describe('undocumented', () => {
  it.each([
    ['/** What it does. */\nexport function a() {}', []],
    ['/** What it does. */\nexport async function* a() {}', []],
    ['export function a() {}', ['a']],
    // A comment that is no docstring, and the docstring of something else.
    ['// What it does.\nexport function a() {}', ['a']],
    ['/* What it does. */\nexport function a() {}', ['a']],
    ['/** What it does. */\nexport function a() {}\nexport function b() {}', ['b']],
    ['/** A number. */\nconst b = 1;\nexport function a() { return b; }', ['a']],
    ['function a() {}\nexport const b = 1;\nexport interface C {}', []],
  ])('%s', (source, names) => {
    expect(undocumented('a.ts', source)).toEqual(names);
  });
});

describe.each(['entrypoints', 'components', 'lib', 'scripts'])('%s', (folder) => {
  it('says of every function that others use what it does', () => {
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    expect(modules.length).toBeGreaterThan(0);
    const silent = modules
      .map((module) => join(folder, module))
      .flatMap((path) => undocumented(path, readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`));
    expect(silent).toEqual([]);
  });
});
