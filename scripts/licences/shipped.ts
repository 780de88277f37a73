import { readFileSync } from 'node:fs';
import { bundledPackages } from './bundled.ts';
import { TERMS } from './terms.ts';
import { readWork, type Work } from './work.ts';

/**
 * The work of others that people get with Khana, in alphabetical order: what the extension depends on, what the
 * bundler added, and what its data are made from.
 *
 * @throws Error when one of them is under a licence whose text the packages do not carry
 */
export async function shippedWorks(): Promise<Work[]> {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const names = new Set([...Object.keys(dependencies), ...(await bundledPackages())]);
  const works = [...[...names].map((name) => readWork(name)), LEXICON];
  const unknown = works.filter(({ licence }) => !(licence in TERMS));
  if (unknown.length > 0)
    throw new Error(`no text of the licence of ${unknown.map(({ name }) => name).join(', ')} is packed`);
  return works.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The words of the half-space lexicon. The package names who packed them, not whose they are. */
const LEXICON: Work = {
  ...readWork('dictionary-fa'),
  owner: 'Copyright 2015 Mostafa Sedaghat Joo and contributors (as data: see above)',
};
