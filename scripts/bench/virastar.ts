import { createRequire } from 'node:module';

/** virastar comes without types. */
const Virastar = createRequire(import.meta.url)('virastar') as new () => { cleanup(text: string): string };

const cleaner = new Virastar();

/** What virastar makes of a text with its own defaults. */
export function virastar(text: string): string {
  return cleaner.cleanup(text);
}
