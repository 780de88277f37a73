import type { Settings } from '../../lib/settings.ts';

/**
 * A report of a problem as plain text. The list of sites says where the reader goes, so only its length is told, and
 * the address only where the reader agrees.
 *
 * @param facts versions and the like, by name
 * @param address the page's address, null to leave it out
 */
export function reportText(
  facts: Readonly<Record<string, string>>,
  { sites, ...settings }: Settings,
  address: string | null,
): string {
  return [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value}`),
    ...(address ? [`Page: ${address}`] : []),
    `Sites with a choice of their own: ${Object.keys(sites).length}`,
    `Settings: ${JSON.stringify(settings)}`,
    '',
    'What happened, and what should have:',
    '',
  ].join('\n');
}
