import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

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
 * Runs a command-line tool of a project's own dependencies (a name in node_modules/.bin) from the project's root.
 *
 * @param root this project's when left out
 * @throws Error when the tool is not installed
 */
export function runTool(name: string, args: readonly string[], root = '.'): Promise<Finished> {
  return runCommand(pathOf(name, root), args, root);
}

/**
 * Runs a command from a folder.
 *
 * @throws Error when it does not start
 */
export function runCommand(command: string, args: readonly string[], folder = '.'): Promise<Finished> {
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ownEnvironment(), NO_COLOR: '1' },
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
  return ended(command, child).then((code) => ({ code, output, stdout }));
}

/**
 * Runs a tool of this project with its output shown to the person as it comes.
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

function pathOf(name: string, root = '.'): string {
  return join(resolve(root), 'node_modules', '.bin', name);
}

/** npm hands what it knows of a project to all that it starts; an npm in another folder would work on this one. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
}

function ended(name: string, child: ChildProcess): Promise<number> {
  return new Promise((finish, reject) => {
    child.on('error', (error) => reject(new Error(`${name} does not start (${error.message}): run npm ci`)));
    child.on('close', (code) => finish(code ?? 1));
  });
}
