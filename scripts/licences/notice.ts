import type { Work } from './work.ts';

/** Where the written part of the notice ends and the list begins. */
export const LIST_HEAD = 'What is in the packages that people install (written by npm run licences):';

/**
 * A notice with its list of works replaced; what people wrote above the list stays as it is.
 *
 * @throws Error when the notice has no place for the list
 */
export function withList(notice: string, works: readonly Work[]): string {
  const at = notice.indexOf(LIST_HEAD);
  if (at < 0) throw new Error(`the notice has no line '${LIST_HEAD}'`);
  return `${notice.slice(0, at)}${LIST_HEAD}\n\n${works.map(entry).join('\n')}\n`;
}

function entry({ name, version, licence, owner }: Work): string {
  return `${name} ${version} (${licence})\n  ${owner}`;
}
