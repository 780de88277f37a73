import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksPersian } from '../../lib/article/glance.ts';
import { readPage } from '../../lib/article/read.ts';
import { readHtml } from '../../scripts/read/html.ts';

/** What a page of the fixtures should be read as; the README beside the fixtures explains the fields. */
interface Expected {
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
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function load(name: string): { document: Document; expected: Expected } {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expected;
  const { document } = readHtml(readFileSync(new URL(`${name}/page.html`, FOLDER), 'utf8'), expected.url);
  return { document, expected };
}

describe.each(names)('%s', (name) => {
  const { document, expected } = load(name);
  const { url, glance, kind, language } = expected;
  const verdict = readPage(document, url);

  test(`is glanced at and judged: ${expected.why}`, () => {
    expect({ glance: looksPersian(document), kind: verdict.kind, language: verdict.language }).toEqual({
      glance,
      kind,
      language,
    });
    expect(verdict.news).toBe(kind === 'story');
  });

  test.runIf(kind === 'story')('has its story read, all of it and nothing else', () => {
    const { title, published, byline, paragraphs, overTitle, lead, outlet, updated } = verdict.article ?? {};
    expect(paragraphs).toEqual(expected.paragraphs);
    expect({ title, published, byline, overTitle, lead, outlet, updated }).toEqual({
      title: expected.title,
      published: expected.published,
      byline: expected.byline ?? null,
      overTitle: expected.overTitle,
      lead: expected.lead,
      outlet: expected.outlet,
      updated: expected.updated,
    });
  });
});

test('there are stories and other pages enough to tell one from the other', () => {
  const kinds = names.map((name) => load(name).expected.kind);
  expect(kinds.filter((kind) => kind === 'story').length).toBeGreaterThanOrEqual(24);
  expect(kinds.filter((kind) => kind !== 'story').length).toBeGreaterThanOrEqual(24);
});
