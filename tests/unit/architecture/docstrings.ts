import { parseSync } from 'vite';

/**
 * The exported functions of a module that no docstring stands right above: their names, in order.
 *
 * @param path the module's path, for its ending
 * @throws Error when the source cannot be parsed
 */
export function undocumented(path: string, source: string): string[] {
  const { program, comments, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration } = statement;
    if (declaration?.type !== 'FunctionDeclaration') return [];
    const documented = comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        /^\s*$/.test(source.slice(end, statement.start)) &&
        end <= statement.start,
    );
    return documented ? [] : [declaration.id?.name ?? 'a function without a name'];
  });
}
