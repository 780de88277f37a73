import { readdirSync, readFileSync } from 'node:fs';

/** What a page of the fixtures should be read as; the README beside the fixtures explains the fields. */
export interface Expected {
  why: string;
  url: string;
  glance: boolean;
  kind: string;
  language: string;
  title?: string;
  published?: string | null;
  paragraphs?: string[];
  overTitle?: string;
  lead?: string;
  byline?: string;
  outlet?: string;
  updated?: string;
}

const FOLDER = new URL('../fixtures/pages/', import.meta.url);

/** The names of the pages, which are those of their folders. */
export const PAGES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expected;
}

/** The text of the page's file. */
export function htmlOf(name: string): string {
  return readFileSync(new URL(`${name}/page.html`, FOLDER), 'utf8');
}
