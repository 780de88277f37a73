import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a command left behind. */
export interface Finished {
  /** 0 when all went well; 1 for a command that was killed. */
  code: number;
  /** What it printed, on both streams, in the order it came. */
  output: string;
  /** What it printed on its standard output alone. */
  stdout: string;
}

/**
 * Runs a command-line tool of this project's own dependencies (a name in node_modules/.bin) from the project's root.
 *
 * @throws Error when the tool is not installed
 */
export function runTool(name: string, args: readonly string[]): Promise<Finished> {
  const child = spawn(join('node_modules', '.bin', name), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
    // On Windows the tools are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let output = '';
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${name} does not start (${error.message}): run npm ci`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}
