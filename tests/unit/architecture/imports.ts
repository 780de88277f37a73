import { posix } from 'node:path';
import { parseSync } from 'vite';

/** That one module names another. Modules of the project are paths from its root, packages their bare names. */
export interface Import {
  from: string;
  to: string;
  /** The import is gone once the types are. */
  typeOnly: boolean;
}

/**
 * The imports of a module, by a real parser: `import`, `export … from` and `import()`.
 *
 * @param from the module's path from the project's root
 * @throws Error when the source cannot be parsed
 */
export function importsOf(from: string, source: string): Import[] {
  const { module, errors } = parseSync(from, source);
  const [error] = errors;
  if (error) throw new Error(`${from}: ${error.message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: source.slice(start, end).replace(/^(['"`])(.*)\1$/s, '$2'),
      typeOnly: false,
    })),
  ];
  return named.map(({ name, typeOnly }) => ({ from, to: resolve(from, name), typeOnly }));
}

/** Everything a module pulls in at run time, itself left out. */
export function reach(graph: readonly Import[], from: string): string[] {
  const reached = new Set([from]);
  for (const module of reached) {
    for (const edge of graph) if (edge.from === module && !edge.typeOnly) reached.add(edge.to);
  }
  reached.delete(from);
  return [...reached];
}

function resolve(from: string, name: string): string {
  const path = name.replace(/\?.*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  // WXT's names for the project's root.
  return path.replace(/^(?:@@?|~~?)\//, '');
}
