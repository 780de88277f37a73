import { parseArgs } from 'node:util';
import { type Reading, readDocument } from '../../lib/reading.ts';
import { readSavedPage, type SavedPage } from './html.ts';
import { printReading } from './print.ts';
import { UnreadableFile } from './unreadable.ts';

const USAGE = 'usage: npm run --silent read -- FILE.html [--url URL] [--json]';

/**
 * Reads a saved page as the extension would and prints the reading: for people, or with `--json` for programs.
 *
 * @returns the exit code: 0 when the file was read, whatever it holds; 1 when it could not be; 2 for a wrong call
 */
export async function readFileForPeople(args: string[]): Promise<number> {
  const call = parseCall(args);
  if (typeof call === 'string') {
    console.error(`${call}\n${USAGE}`);
    return 2;
  }
  try {
    const page = await readSavedPage(call.file, call.url);
    console.log(call.json ? forPrograms(page) : forPeople(page));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(`${call.file}: ${error.message}`);
    return 1;
  }
}

function parseCall(args: string[]): { file: string; url: string | undefined; json: boolean } | string {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return 'one file, please';
    if (values.url !== undefined && !URL.canParse(values.url)) return `'${values.url}' is no address`;
    return { file, url: values.url, json: values.json };
  } catch (error) {
    return (error as Error).message;
  }
}

function forPrograms({ document, url, encoding, warnings }: SavedPage): string {
  return JSON.stringify({ ...readDocument(document, url).reading, encoding, warnings }, null, 2);
}

function forPeople({ document, url, warnings }: SavedPage): string {
  const { reading } = readDocument(document, url);
  const { article } = reading;
  return [
    ...warnings.map((warning) => `Note: ${warning}.`),
    ...printVerdict(reading),
    ...(article
      ? [
          '',
          `Outlet: ${article.outlet ?? 'not stated'}`,
          `By: ${article.byline ?? 'not stated'}`,
          `Paragraphs: ${article.paragraphs.length}`,
          '',
          printReading(reading),
        ]
      : []),
  ].join('\n');
}

const KINDS: Record<Reading['kind'], string> = {
  story: 'A Persian news story',
  list: 'A list of stories in Persian, not a story',
  other: 'A page in Persian, not a news story',
  foreign: 'Not a page in Persian',
};

/** The verdict and what it rests on: `+` speaks for a news story, `-` against it. */
function printVerdict({ kind, language, reasons }: Reading): string[] {
  return [
    `${KINDS[kind]} (language: ${language})`,
    ...reasons.map(
      ({ rule, weight, detail }) => `${`  ${weight > 0 ? '+' : ''}${weight}`.padEnd(8)}${rule}: ${detail}`,
    ),
  ];
}
