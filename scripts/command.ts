import { type ChildProcess, spawn } from 'node:child_process';
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
  const child = spawn(pathOf(name), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
    shell: NEEDS_SHELL,
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
  return ended(name, child).then((code) => ({ code, output, stdout }));
}

/**
 * Runs such a tool with its output shown to the person as it comes.
 *
 * @param environment variables that it gets besides our own
 * @returns the code it ended with; 1 for a tool that was killed
 * @throws Error when the tool is not installed
 */
export function showTool(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const env = { ...process.env, ...environment };
  return ended(name, spawn(pathOf(name), args, { stdio: 'inherit', env, shell: NEEDS_SHELL }));
}

/** On Windows the tools are .cmd files, which only a shell can start. */
const NEEDS_SHELL = process.platform === 'win32';

function pathOf(name: string): string {
  return join('node_modules', '.bin', name);
}

function ended(name: string, child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${name} does not start (${error.message}): run npm ci`)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
