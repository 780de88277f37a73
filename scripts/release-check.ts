import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES } from './browsers.ts';
import { runTool } from './command.ts';
import { BUDGETS, weigh } from './release/budgets.ts';
import { newestRelease } from './release/changelog.ts';
import { type Check, printFinding, take } from './release/finding.ts';
import { lint } from './release/lint.ts';
import { judgeManifest, type Manifest } from './release/manifest.ts';
import { makePackages, type Packages } from './release/packages.ts';
import { rebuild } from './release/rebuild.ts';
import { judgeStoreText, readStoreText } from './release/store-text.ts';
import { tryOut } from './release/try-out.ts';

const STORE_TEXTS = 'docs/store';
const LANGUAGES = ['en', 'fa'];

process.exitCode = await main();

/** Makes the packages and looks at them as the stores and their readers would; 1 when one of them would not take them. */
async function main(): Promise<number> {
  const { version } = readJson<{ version: string }>('package.json');
  console.log(`Packing Khana ${version}`);
  let packages: Packages;
  try {
    packages = await makePackages(version);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  let failed = 0;
  try {
    for (const check of checksOf(packages, version)) {
      const finding = await take(check);
      console.log(printFinding(check.what, finding));
      if (finding.problems.length > 0) failed += 1;
    }
  } finally {
    packages.discard();
  }
  console.log(failed === 0 ? '\nReady for the stores.' : `\nNot ready: ${failed} of these failed.`);
  return failed === 0 ? 0 : 1;
}

/** All that is looked at, what is quick first. */
function checksOf({ archives, folders, sources }: Packages, version: string): Check[] {
  return [
    { what: `the changelog tells of ${version}`, look: () => changelog(version) },
    { what: 'NOTICE lists what the packages carry', look: notice },
    ...LANGUAGES.map((language) => ({
      what: `the stores' texts fit and agree with the manifest (${language})`,
      look: () => storeText(language),
    })),
    ...BROWSER_NAMES.flatMap((name): Check[] => [
      {
        what: `the manifest says and asks what it should (${name})`,
        look: () => ({
          problems: judgeManifest(readJson<Manifest>(join(folders[name], 'manifest.json')), version),
        }),
      },
      { what: `every part is within its size (${name})`, look: () => sizes(folders[name]) },
    ]),
    { what: "the store's linter finds no error (firefox)", look: () => lint(archives.firefox) },
    ...BROWSER_NAMES.map((name) => ({
      what: `the package reads a story and asks nobody for anything (${name})`,
      look: () => tryOut(name, folders[name]),
    })),
    {
      what: 'the source package rebuilds to the same bytes (firefox)',
      look: async () => ({ problems: await rebuild(sources.folder, folders.firefox) }),
    },
  ];
}

function changelog(version: string) {
  const newest = newestRelease(readFileSync('CHANGELOG.md', 'utf8'));
  return {
    problems: newest?.version === version ? [] : [`its newest entry is of ${newest?.version ?? 'nothing'}`],
    notes: newest && newest.date === null ? ['the entry still says unreleased'] : [],
  };
}

async function notice() {
  const { code, output } = await runTool('tsx', ['scripts/licences.ts', '--check']);
  return { problems: code === 0 ? [] : [output.trim()] };
}

/** The manifest's own name and description are what the stores show above the rest. */
function storeText(language: string) {
  const text = readStoreText(readFileSync(join(STORE_TEXTS, `${language}.md`), 'utf8'));
  const { name, description } = readJson<Record<'name' | 'description', { message: string }>>(
    join('public', '_locales', language, 'messages.json'),
  );
  const same = (section: string, message: string) =>
    text.get(section) === message ? [] : [`'${section}' is not what the manifest says: ${message}`];
  return {
    problems: [
      ...judgeStoreText(text, (picture) => existsSync(join(STORE_TEXTS, picture))),
      ...same('Name', name.message),
      ...same('Summary for the Chrome Web Store', description.message),
    ],
  };
}

function sizes(folder: string) {
  const weights = BUDGETS.map(([part, most]) => ({ part, most, weight: weigh(folder, part) }));
  return {
    problems: weights
      .filter(({ weight, most }) => weight > most)
      .map(({ part, weight, most }) => `${part} has ${weight} bytes after gzip of at most ${most}`),
    notes: [weights.map(({ part, weight, most }) => `${part} ${weight} of ${most}`).join(', ')],
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
