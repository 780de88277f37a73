import { PAGES } from '../../lib/permissions.ts';

/** The part of a built manifest that is judged. */
export interface Manifest {
  manifest_version?: number;
  version?: string;
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[] }[];
  [key: string]: unknown;
}

/** All that Khana asks for; README.md and the texts for the stores say what for. */
export const PERMISSIONS: readonly string[] = ['activeTab', 'contextMenus', 'scripting', 'storage'];

/** Keys that would open the extension to pages, to other extensions, to foreign code, or to more than was asked. */
const CLOSED = [
  'content_security_policy',
  'externally_connectable',
  'optional_host_permissions',
  'optional_permissions',
  'sandbox',
  'update_url',
  'web_accessible_resources',
];

/**
 * Why a manifest is not what it should be: one line each, none when it is.
 *
 * @param version that of package.json
 */
export function judgeManifest(manifest: Manifest, version: string): string[] {
  return [
    ...unequal('the version', manifest.version, version),
    ...unequal('the manifest version', manifest.manifest_version, 3),
    ...unequal('the permissions', manifest.permissions?.toSorted(), PERMISSIONS),
    ...unequal('the pages', manifest.host_permissions, PAGES),
    ...unequal(
      'the content scripts',
      manifest.content_scripts?.flatMap(({ js }) => js ?? []),
      ['scout.js'],
    ),
    ...CLOSED.filter((key) => key in manifest).map((key) => `${key} should not be there`),
  ];
}

function unequal(what: string, is: unknown, should: unknown): string[] {
  const [found, wanted] = [JSON.stringify(is) ?? 'missing', JSON.stringify(should)];
  return found === wanted ? [] : [`${what}: ${found} instead of ${wanted}`];
}
