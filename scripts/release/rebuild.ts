import { join } from 'node:path';
import { TARGETS } from '../build.ts';
import { runCommand, runTool } from '../command.ts';
import { differences } from './archive.ts';

/**
 * Builds the Firefox package again from the unpacked source package, as a reviewer would, with dependencies of its own,
 * and says in which files the outcome differs from the package: none when it rebuilds.
 *
 * @throws Error with npm's or the build's words when it cannot be built
 */
export async function rebuild(sources: string, packaged: string): Promise<string[]> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = await runCommand(npm, ['ci', '--prefer-offline'], sources);
  if (installed.code !== 0) throw new Error(`npm ci failed\n${installed.output}`);
  const built = await runTool('wxt', ['build', '--browser', TARGETS.firefox], sources);
  if (built.code !== 0) throw new Error(`the build failed\n${built.output}`);
  return differences(join(sources, '.output', 'firefox-mv3'), packaged);
}
