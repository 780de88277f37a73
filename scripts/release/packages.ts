import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../browsers.ts';
import { TARGETS } from '../build.ts';
import { runTool } from '../command.ts';
import { unpack } from './archive.ts';

/** What is handed to the stores, and the same unpacked. */
export interface Packages {
  archives: Record<BrowserName, string>;
  folders: Record<BrowserName, string>;
  /** What Mozilla's reviewers get beside the Firefox package. */
  sources: { archive: string; folder: string };
  /** Takes the unpacked ones away again. */
  discard(): void;
}

/**
 * Builds and packs the extension for both stores, and unpacks the packages into a folder of their own.
 *
 * @param version that of package.json, which is in the packages' names
 * @throws Error with the build's words when it fails
 */
export async function makePackages(version: string): Promise<Packages> {
  const archive = (of: string) => join('.output', `khana-${version}-${of}.zip`);
  for (const name of BROWSER_NAMES) {
    // One that is left from before would pass for the new one.
    rmSync(archive(TARGETS[name]), { force: true });
    const { code, output } = await runTool('wxt', ['zip', '--browser', TARGETS[name]]);
    if (code !== 0) throw new Error(`the package for ${name} was not built\n${output}`);
  }
  const place = mkdtempSync(join(tmpdir(), 'khana-release-'));
  const unpacked = async (of: string) => {
    const folder = join(place, of);
    mkdirSync(folder);
    await unpack(archive(of), folder);
    return folder;
  };
  return {
    archives: { chromium: archive(TARGETS.chromium), firefox: archive(TARGETS.firefox) },
    folders: { chromium: await unpacked(TARGETS.chromium), firefox: await unpacked(TARGETS.firefox) },
    sources: { archive: archive('sources'), folder: await unpacked('sources') },
    discard: () => rmSync(place, { recursive: true, force: true }),
  };
}
