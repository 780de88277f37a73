import type { Steps } from '../text/steps.ts';
import { collapse } from './blocks.ts';
import { linkedData, names, objects, strings, typesOf } from './linked-data.ts';

/** What a page says about itself to machines: JSON-LD, Open Graph and other meta tags, microdata. */
export interface Structured {
  /** schema.org types of the things the page is about, and `og:type` after `og:`. */
  types: string[];
  /** Candidate headlines, most telling first. */
  headlines: string[];
  /** Dates as they are written, most telling first. */
  published: string[];
  updated: string[];
  authors: string[];
  publisher: string | null;
  publisherTypes: string[];
  canonical: string | null;
}

/** Reads what a page says about itself; what is broken or missing is left out, never thrown over. */
export function* readStructured(document: Document): Steps<Structured> {
  const things = linkedData(document);
  yield;
  const story = things.find((thing) => typesOf(thing).some((type) => STORY_TYPE.test(type)));
  const publisher = first(objects(story?.publisher));
  const meta = metaReader(document);
  yield;
  const property = (name: string) => microdata(document, name);
  return {
    types: [
      ...things.flatMap(typesOf),
      ...microdataTypes(document),
      ...meta('og:type').map((type) => `og:${type}`),
    ],
    headlines: present([
      ...strings(story?.headline),
      ...property('headline'),
      ...meta('og:title', 'twitter:title', 'dc.title', 'title'),
      document.title,
    ]).slice(0, MOST_HEADLINES),
    published: present([
      ...meta('article:published_time', 'og:article:published_time'),
      ...strings(story?.datePublished),
      ...property('datePublished'),
      ...meta(...PUBLISHED_META),
    ]),
    updated: present([
      ...meta('article:modified_time', 'og:article:modified_time', 'article:modified', 'og:updated_time'),
      ...strings(story?.dateModified),
      ...property('dateModified'),
      ...meta('last-modified', 'dcterms.modified'),
    ]),
    authors: present([...names(story?.author), ...meta('article:author', 'author', 'dc.creator')]),
    publisher:
      first(present([...names(publisher), ...meta('og:site_name', 'application-name', 'publisher')])) ?? null,
    publisherTypes: publisher ? typesOf(publisher) : [],
    canonical: canonicalOf(document, meta('og:url')),
  };
}

/** Every heading of the page is held against each of them: pages name a few, and an attack thousands. */
const MOST_HEADLINES = 20;

const STORY_TYPE = /Article|Report|BlogPosting|Posting$/;

const PUBLISHED_META = [
  'nastooh:publishdate',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];

function metaReader(document: Document): (...names: string[]) => string[] {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (!name) continue;
    const key = name.trim().toLowerCase();
    const known = values.get(key);
    const content = element.getAttribute('content') ?? '';
    if (known) known.push(content);
    else values.set(key, [content]);
  }
  return (...names) => names.flatMap((name) => values.get(name) ?? []);
}

function microdata(document: Document, name: string): string[] {
  return Array.from(
    document.querySelectorAll(`[itemprop~="${name}"]:not(meta)`),
    (element) =>
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
  );
}

function microdataTypes(document: Document): string[] {
  return Array.from(document.querySelectorAll('[itemtype]'), (element) =>
    (element.getAttribute('itemtype') ?? '').replace(/^.*[/#]/, ''),
  );
}

function canonicalOf(document: Document, addresses: readonly string[]): string | null {
  const declared = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  for (const address of [declared, ...addresses]) {
    if (address && URL.canParse(address, document.baseURI)) {
      const url = new URL(address, document.baseURI);
      if (/^https?:$/.test(url.protocol)) return url.href;
    }
  }
  return null;
}

function present(texts: readonly string[]): string[] {
  return [...new Set(texts.map(collapse).filter((text) => text !== ''))];
}

function first<T>(values: readonly T[]): T | undefined {
  return values[0];
}
