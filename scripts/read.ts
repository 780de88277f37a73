import { createInterface } from 'node:readline';
import { readLine, tasks } from './read/tasks.ts';

const USAGE = `usage: npm run --silent read -- FILE.html [--url URL] [--json]
       npm run --silent read -- dates|tidy|quotes|page   (JSON lines on stdin, one answer for each)`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const [first] = args;
  if (first === undefined || first === '--help') {
    console.error(USAGE);
    return first === undefined ? 2 : 0;
  }
  const load = tasks[first];
  if (load) return answerLines(await load());
  const { readFileForPeople } = await import('./read/file.ts');
  return readFileForPeople(args);
}

/** Answers each line in order; a line that cannot be answered gets `{error}` and turns the exit code to 1. */
async function answerLines(answer: (row: Record<string, unknown>) => object): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const reply = readLine(line, answer);
    failed ||= 'error' in reply;
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
  return failed ? 1 : 0;
}
