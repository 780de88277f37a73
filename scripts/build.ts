import type { BrowserName } from './browsers.ts';
import { runTool } from './command.ts';

/**
 * The two ways the extension is built: 'release' is what people install; 'open' is the same with its shadow roots
 * open, so that tests can look into the panel.
 */
export type Variant = 'release' | 'open';

/** The folder that a build is written to, from the project's root; 'dev' is that of the live one. */
export function buildFolder(name: BrowserName, variant: Variant | 'dev'): string {
  return `.output/${TARGETS[name]}-mv3${SUFFIXES[variant]}`;
}

/** Builds the extension; `output` is what the build printed. */
export async function buildExtension(
  name: BrowserName,
  variant: Variant,
): Promise<{ ok: boolean; output: string }> {
  const mode = variant === 'open' ? ['--mode', 'e2e'] : [];
  const { code, output } = await runTool('wxt', ['build', '--browser', TARGETS[name], ...mode]);
  return { ok: code === 0, output };
}

const SUFFIXES: Record<Variant | 'dev', string> = { release: '', open: '-e2e', dev: '-dev' };

/** What WXT calls the browsers. */
export const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
