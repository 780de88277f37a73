import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStructured } from '../../../lib/article/structured.ts';
import { finish } from '../../../lib/text/steps.ts';

const read = (html: string) =>
  finish(readStructured(new JSDOM(html, { url: 'https://a.example/x' }).window.document));
const linked = (json: string) => read(`<script type="application/ld+json">${json}</script>`);

describe('JSON-LD as pages write it', () => {
  test.each([
    ['a thing', '{"@type":"NewsArticle","headline":"ت"}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"ت"}]'],
    ['a graph', '{"@graph":[{"@type":["NewsArticle"],"headline":"ت"}]}'],
    [
      'inside what a page is about',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"ت"}}',
    ],
    ['with raw line breaks in strings', '{"@type":"NewsArticle","articleBody":"یک\nدو","headline":"ت"}'],
    ['with a comma too many', '{"@type":"NewsArticle","headline":"ت",}'],
    ['in CDATA marks', '//<![CDATA[\n{"@type":"NewsArticle","headline":"ت"}\n//]]>'.replace('//]]>', ']]>')],
  ])('%s', (_, json) => {
    const { types, headlines } = linked(json);
    expect(types).toContain('NewsArticle');
    expect(headlines).toContain('ت');
  });

  test.each([
    '',
    'null',
    '"text"',
    '{',
    '{"@type":5,"headline":{"x":1}}',
    '[[[]]]',
    '{"@graph":{"@graph":null}}',
  ])('what says nothing is left out: %s', (json) => {
    expect(linked(json)).toMatchObject({ types: [], published: [], authors: [], publisher: null });
  });

  test('names of people and bodies are texts or things', () => {
    const { authors, publisher, publisherTypes } = linked(
      '{"@type":"Article","author":["الف",{"name":"ب"}],"publisher":{"@type":"NewsMediaOrganization","name":"پ"}}',
    );
    expect({ authors, publisher, publisherTypes }).toEqual({
      authors: ['الف', 'ب'],
      publisher: 'پ',
      publisherTypes: ['NewsMediaOrganization'],
    });
  });
});

test('meta tags count by name, property or itemprop, in any case', () => {
  const { published, types } = read(
    '<meta property="og:type" content="article"><meta name="DC.Date" content="2024-11-06"><meta itemprop="datePublished" content="2024-11-05">',
  );
  expect(types).toEqual(['og:article']);
  expect(published).toEqual(['2024-11-05', '2024-11-06']);
});

test.each([
  ['<link rel="canonical" href="/news/1">', 'https://a.example/news/1'],
  ['<meta property="og:url" content="https://b.example/2">', 'https://b.example/2'],
  ['<link rel="canonical" href="javascript:alert(1)">', null],
  ['<link rel="canonical" href="http://[">', null],
])('the canonical address: %s', (html, canonical) => {
  expect(read(html).canonical).toBe(canonical);
});
