import { collapse } from './blocks.ts';

/** What a page says about itself to machines: JSON-LD, Open Graph and other meta tags, microdata. */
export interface Structured {
  /** schema.org types of the things the page is about, and `og:type` after `og:`. */
  types: string[];
  /** Candidate headlines, most telling first. */
  headlines: string[];
  description: string | null;
  /** Dates as they are written, most telling first. */
  published: string[];
  updated: string[];
  authors: string[];
  publisher: string | null;
  publisherTypes: string[];
  canonical: string | null;
  section: string | null;
}

/** Reads what a page says about itself; what is broken or missing is left out, never thrown over. */
export function readStructured(document: Document): Structured {
  const things = linkedData(document);
  const story = things.find((thing) => typesOf(thing).some((type) => STORY_TYPE.test(type)));
  const publisher = first(objects(story?.publisher));
  const meta = metaReader(document);
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
    ]),
    description:
      first(present(meta('og:description', 'description', 'dc.description', 'twitter:description'))) ?? null,
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
    section:
      first(present([...meta('article:section', 'og:article:section'), ...strings(story?.articleSection)])) ??
      null,
  };
}

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

type Thing = Record<string, unknown>;

/** Every object of the page's JSON-LD that stands for itself: those of lists, of `@graph`, and what a page is about. */
function linkedData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const waiting = objects(parseLoosely(script.textContent ?? ''));
    for (let thing = waiting.shift(); thing && things.length < MOST_THINGS; thing = waiting.shift()) {
      things.push(thing);
      waiting.push(...objects(thing['@graph']), ...objects(thing.mainEntity));
      if (typeof thing.mainEntityOfPage === 'object') waiting.push(...objects(thing.mainEntityOfPage));
    }
  }
  return things;
}

const MOST_THINGS = 200;

/** JSON as pages write it: raw line breaks inside strings, comments and CDATA marks around, a comma too many. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*.{0,40}\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)\s*$/, '');
  const attempts = [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(\s?[}\]])/g, '$1')];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; a page whose data nobody can read simply has none.
    }
  }
  return null;
}

function metaReader(document: Document): (...names: string[]) => string[] {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (!name) continue;
    const key = name.trim().toLowerCase();
    values.set(key, [...(values.get(key) ?? []), element.getAttribute('content') ?? '']);
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

function objects(value: unknown): Thing[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter(
    (item): item is Thing => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

function strings(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === 'string');
}

function typesOf(thing: Thing): string[] {
  return strings(thing['@type']);
}

/** Names of people and bodies, given as text or as things with a name. */
function names(value: unknown): string[] {
  return [...strings(value), ...objects(value).flatMap((thing) => strings(thing.name))];
}

function present(texts: readonly string[]): string[] {
  return [...new Set(texts.map(collapse).filter((text) => text !== ''))];
}

function first<T>(values: readonly T[]): T | undefined {
  return values[0];
}
