import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, reach } from './imports.ts';
import { breaches } from './walls.ts';

/** The graph of a made-up project. */
function graphOf(modules: Record<string, string>): Import[] {
  return Object.entries(modules).flatMap(([path, source]) => importsOf(path, source));
}

/** The graph of this project. */
function graphOfProject(): Import[] {
  return ['entrypoints', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => posix.join(folder, path.split(sep).join('/')))
      .flatMap((path) => importsOf(path, readFileSync(path, 'utf8'))),
  );
}

describe('importsOf', () => {
  it.each([
    ["import { a } from './a.ts';", 'lib/dates/a.ts', false],
    ["import '../text/a.ts';", 'lib/text/a.ts', false],
    ["import type { A } from './a.ts';", 'lib/dates/a.ts', true],
    ["import { type A } from './a.ts';", 'lib/dates/a.ts', true],
    ["import { type A, b } from './a.ts';", 'lib/dates/a.ts', false],
    ["export * from './a.ts';", 'lib/dates/a.ts', false],
    ["export type { A } from './a.ts';", 'lib/dates/a.ts', true],
    ["const a = () => import('./a.ts');", 'lib/dates/a.ts', false],
    // An import whose name is known only at run time is no module of ours, so it breaks every wall it can.
    ["const a = () => import(name + '.ts');", "name + '.ts'", false],
    ["import css from './panel.css?inline';", 'lib/dates/panel.css', false],
    ["import { a } from '@/lib/text/a.ts';", 'lib/text/a.ts', false],
    ["import { a } from 'jalaali-js';", 'jalaali-js', false],
  ])('%s', (source, to, typeOnly) => {
    expect(importsOf('lib/dates/find.ts', source)).toEqual([{ from: 'lib/dates/find.ts', to, typeOnly }]);
  });

  it('takes words in strings, comments and JSX for what they are', () => {
    const source = `// import './a.ts'\nconst b = "import './b.ts'"; const c = <p>import './c.ts'</p>;`;
    expect(importsOf('components/panel.tsx', source)).toEqual([]);
  });

  it('throws on what is no TypeScript, rather than see no imports in it', () => {
    expect(() => importsOf('lib/text/a.ts', 'import {')).toThrow('lib/text/a.ts');
  });
});

describe('breaches', () => {
  it.each([
    ['lib/dates/a.ts', '../page/walk.ts', 'pure folders'],
    ['lib/quotes/a.ts', '../article/article.ts', 'pure folders'],
    ['lib/text/a.ts', 'node:fs', 'pure folders'],
    ['lib/text/a.ts', 'webextension-polyfill', 'pure folders'],
    ['lib/page/a.ts', '../../components/panel.tsx', 'lib knows nothing'],
    ['lib/reading.ts', '../entrypoints/scout.ts', 'lib knows nothing'],
    ['components/a.tsx', '../entrypoints/reader/index.ts', 'components know no entry point'],
    ['components/a.tsx', 'webextension-polyfill', 'speak to the browser'],
    ['lib/page/a.ts', 'wxt/browser', 'speak to the browser'],
    ['entrypoints/scout.ts', 'webextension-polyfill', 'the scout carries nothing else'],
  ])('sees %s import %s', (from, to, law) => {
    expect(breaches(graphOf({ [from]: `import * as it from '${to}';` }))).toContainEqual(
      expect.stringContaining(law),
    );
  });

  it.each([
    ['lib/dates/a.ts', '../calendar/civil.ts'],
    ['lib/calendar/a.ts', 'jalaali-js'],
    ['lib/page/a.ts', '../text/edits.ts'],
    ['lib/settings.ts', 'webextension-polyfill'],
    ['entrypoints/reader/index.ts', 'webextension-polyfill'],
    ['entrypoints/scout.ts', '../lib/article/glance.ts'],
  ])('lets %s import %s', (from, to) => {
    expect(breaches(graphOf({ [from]: `import * as it from '${to}';` }))).toEqual([]);
  });

  it('follows the scout through what it imports, and no further than the types go', () => {
    const graph = graphOf({
      'entrypoints/scout.ts':
        "import { a } from '../lib/article/glance.ts'; import type { B } from '../lib/b.ts';",
      'lib/article/glance.ts': "import { c } from './heavy.ts';",
      'lib/article/heavy.ts': "import '../article/glance.ts';",
    });
    expect(breaches(graph)).toEqual([expect.stringContaining('carries lib/article/heavy.ts')]);
  });
});

describe('the project', () => {
  it('is seen whole: the scout leads to the glance, the reader to dates and typography, quotes wait', () => {
    const graph = graphOfProject();
    expect(reach(graph, 'entrypoints/scout.ts')).toContain('lib/article/glance.ts');
    const reader = reach(graph, 'entrypoints/reader/index.ts');
    expect(reader).toEqual(expect.arrayContaining(['lib/dates/find.ts', 'lib/typography/tidy.ts']));
    expect(reach(graph, 'entrypoints/quotes.ts')).toContain('lib/quotes/find.ts');
    expect(reader).not.toContain('lib/quotes/find.ts');
  });

  it('goes through none of its walls', () => {
    expect(breaches(graphOfProject())).toEqual([]);
  });
});
