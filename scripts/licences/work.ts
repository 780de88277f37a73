import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others, as a notice speaks of it. */
export interface Work {
  name: string;
  version: string;
  /** An SPDX identifier. */
  licence: string;
  /** Whose it is, in the words of its licence file, or of its `package.json` where there is none. */
  owner: string;
}

/**
 * What an installed package says of itself.
 *
 * @throws Error when it is not installed, or names no licence or no owner
 */
export function readWork(name: string, modules = 'node_modules'): Work {
  const folder = join(modules, name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
    author?: string | { name: string };
  };
  const licence = license && (SPDX[license] ?? license);
  const named = typeof author === 'object' ? author.name : author;
  const owner = copyrightIn(folder) ?? named;
  if (!licence || !owner) throw new Error(`${name} names no ${licence ? 'owner' : 'licence'}`);
  return { name, version, licence, owner };
}

/** Names that packages use for licences, and the identifiers that are meant. */
const SPDX: Readonly<Record<string, string>> = { OFL: 'OFL-1.1' };

/** The first copyright line with a name in it that the package's licence files hold. */
function copyrightIn(folder: string): string | undefined {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|ofl)(?:\.|$)/i.test(file))
    .map((file) => /^Copyright .*\p{Lu}.*$/mu.exec(readFileSync(join(folder, file), 'utf8'))?.[0].trim())
    .find(Boolean);
}
