import { type Import, reach } from './imports.ts';

/** Folders whose understanding is pure: text in, data out. */
const PURE_FOLDERS = ['lib/text/', 'lib/calendar/', 'lib/dates/', 'lib/typography/', 'lib/quotes/'];
const PURE_PACKAGES = ['jalaali-js'];

/** What stands for the browser, and who may speak to it. */
const BROWSER_MODULES = ['webextension-polyfill', 'wxt/browser', '#imports'];
const BROWSER_SPEAKERS = ['entrypoints/', 'lib/settings.ts', 'lib/messages.ts'];

const SCOUT = 'entrypoints/scout.ts';
const SCOUT_NEEDS = ['lib/article/glance.ts', 'wxt/utils/define-unlisted-script'];

/** Every import that goes through one of the house's walls, in words. */
export function breaches(graph: readonly Import[]): string[] {
  const found = graph.flatMap((edge) =>
    WALLS.filter(({ broken }) => broken(edge)).map(({ law }) => `${edge.from} imports ${edge.to}: ${law}`),
  );
  const carried = reach(graph, SCOUT).filter((module) => !SCOUT_NEEDS.includes(module));
  return [...found, ...carried.map((module) => `${SCOUT} carries ${module}: the scout carries nothing else`)];
}

const WALLS: { law: string; broken(edge: Import): boolean }[] = [
  {
    law: 'pure folders know only each other',
    broken: ({ from, to }) =>
      isIn(from, PURE_FOLDERS) && !isIn(to, PURE_FOLDERS) && !PURE_PACKAGES.includes(to),
  },
  {
    law: 'lib knows nothing of what is built on it',
    broken: ({ from, to }) =>
      from.startsWith('lib/') && isIn(to, ['components/', 'entrypoints/', 'scripts/', 'tests/']),
  },
  {
    law: 'components know no entry point',
    broken: ({ from, to }) => from.startsWith('components/') && to.startsWith('entrypoints/'),
  },
  {
    law: 'only entry points, settings and messages speak to the browser',
    broken: ({ from, to }) => BROWSER_MODULES.includes(to) && !isIn(from, BROWSER_SPEAKERS),
  },
];

function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path.startsWith(place));
}
