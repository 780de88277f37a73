import { build } from 'vite';

/**
 * A fixture's program as one classic script, with React in its development form: that one tells of every disagreement
 * with the page.
 */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'fixture' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`nothing was built of ${entry}`);
  return first.output[0].code;
}
