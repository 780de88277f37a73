import { expect, test } from 'vitest';
import { looksPersian } from '../../lib/article/glance.ts';
import { readPage } from '../../lib/article/read.ts';
import { readHtml } from '../../scripts/read/html.ts';
import { expectedOf, htmlOf, PAGES } from './fixture-pages.ts';

const pages = PAGES.map((name) => {
  const expected = expectedOf(name);
  const { document } = readHtml(htmlOf(name), expected.url);
  return { name, expected, glance: looksPersian(document), verdict: readPage(document, expected.url) };
});
const stories = pages.filter(({ expected }) => expected.kind === 'story');

test.each(pages)('$name is glanced at and judged', ({ expected, glance, verdict }) => {
  const { news, kind, language } = verdict;
  expect({ glance, kind, language, news }, expected.why).toEqual({
    glance: expected.glance,
    kind: expected.kind,
    language: expected.language,
    news: expected.kind === 'story',
  });
});

test.each(stories)('$name has its story read, all of it and nothing else', ({ expected, verdict }) => {
  const { title, published, byline, paragraphs, overTitle, lead, outlet, updated } = verdict.article ?? {};
  expect(paragraphs, expected.why).toEqual(expected.paragraphs);
  expect({ title, published, byline, overTitle, lead, outlet, updated }, expected.why).toEqual({
    title: expected.title,
    published: expected.published,
    byline: expected.byline ?? null,
    overTitle: expected.overTitle,
    lead: expected.lead,
    outlet: expected.outlet,
    updated: expected.updated,
  });
});

test('there are stories and other pages enough to tell one from the other', () => {
  expect(stories.length).toBeGreaterThanOrEqual(24);
  expect(pages.length - stories.length).toBeGreaterThanOrEqual(24);
});
