import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import JSZip from 'jszip';

/**
 * Unpacks a zip archive into a folder, which is made when it is not there.
 *
 * @throws Error when the archive cannot be read, or holds a name that leads out of it
 */
export async function unpack(archive: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(archive));
  for (const file of Object.values(files)) {
    // JSZip takes `..` out of names and keeps what they were.
    if (file.unsafeOriginalName !== undefined && file.unsafeOriginalName !== file.name)
      throw new Error(`${archive} holds ${file.unsafeOriginalName}, which leads out of it`);
    if (file.dir) continue;
    const target = join(folder, file.name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await file.async('nodebuffer'));
  }
}

/** The paths of all files below a folder, from it, with `/` between the parts, in order. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
}

/** In which files two folders differ: one line each, none when they hold the same bytes under the same names. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [new Set(filesBelow(one)), new Set(filesBelow(other))];
  return [...new Set([...first, ...second])].sort().flatMap((file) => {
    if (!second.has(file)) return `${file} is only in the first`;
    if (!first.has(file)) return `${file} is only in the second`;
    return readFileSync(join(one, file)).equals(readFileSync(join(other, file))) ? [] : `${file} differs`;
  });
}
