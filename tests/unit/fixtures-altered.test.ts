import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/article/read.ts';
import { expectedOf, htmlOf, PAGES } from './fixture-pages.ts';

/** One window for all: to open one for each page takes ten times as long. */
const parser = new new JSDOM().window.DOMParser();

/** Pages of the fixtures as another system might have built them; nothing that a reader sees is changed. */
const ALTERATIONS: readonly {
  name: string;
  alter: (document: Document) => void;
  /** What is lost with what the page no longer says: the page and what of it is not as expected. */
  lost: readonly string[];
}[] = [
  {
    name: 'nothing is told to machines',
    alter(document) {
      for (const element of document.querySelectorAll('script,meta:not([charset]),link')) element.remove();
      for (const name of ['itemprop', 'itemtype', 'itemscope']) {
        for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
    },
    lost: [
      // Little text, and nothing else says that it is news.
      'gallery-captions: news',
      'minute-by-minute: news',
      // The newsroom's name, or the type of the page, was told to machines alone.
      'hashed-names: news',
      'exile-magazine: news',
      'theme-elementor: news',
      'theme-jannah: news',
      'turkish-agency: news',
      // The day was told to machines alone.
      'independent-persian: published',
    ],
  },
  {
    name: 'classes and ids say nothing',
    alter(document) {
      for (const element of document.querySelectorAll('[class]')) {
        element.setAttribute('class', element.className.split(/\s+/).map(meaningless).join(' '));
      }
      for (const element of document.querySelectorAll('[id]')) element.id = meaningless(element.id);
    },
    lost: [
      // The names alone told these apart from the story: links to other stories, an embedded post, a related story,
      // a letter to subscribe to, the words of a player, a quotation pulled out of the text, a lead above it.
      'bbc-persian: news',
      'wordpress-plugins: news',
      'embeds: paragraphs',
      // Nothing but the names of its elements says that it is news.
      'drupal-state: news',
      'khaama-dari: paragraphs',
      'exile-magazine: paragraphs',
      'foreign-radio: paragraphs',
      'interview-magazine: paragraphs',
      'sport-match: paragraphs',
      'technology-agency: paragraphs',
      'theme-regional: paragraphs',
      'video-and-posts: paragraphs',
    ],
  },
  {
    name: 'one more element is around everything',
    alter({ body }) {
      const around = body.ownerDocument.createElement('div');
      around.append(...body.childNodes);
      body.append(around);
    },
    lost: [],
  },
  {
    name: 'paragraphs are parted by line breaks',
    alter(document) {
      for (const paragraph of document.querySelectorAll('p')) {
        if (paragraph.hasAttributes()) continue;
        const breaks = [document.createElement('br'), document.createElement('br')];
        paragraph.replaceWith(...paragraph.childNodes, ...breaks);
      }
    },
    lost: [],
  },
];

/** A name without meaning, the same for the same name. */
function meaningless(name: string): string {
  const hash = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return `x${hash.toString(36)}`;
}

test.each(ALTERATIONS)(
  'where $name, the pages are read as they were',
  ({ alter, lost }) => {
    expect(PAGES.flatMap((name) => changesOf(name, alter)).toSorted()).toEqual(lost.toSorted());
  },
  // A second or so; more where the machine has other work.
  30_000,
);

function changesOf(name: string, alter: (document: Document) => void): string[] {
  const expected = expectedOf(name);
  const document = parser.parseFromString(htmlOf(name), 'text/html');
  alter(document);
  const { news, article } = readPage(document, expected.url);
  const isStory = expected.kind === 'story';
  const changes = news === isStory ? [] : [`${name}: news`];
  if (!isStory) return changes;
  if (article?.title !== expected.title) changes.push(`${name}: title`);
  if (article?.published !== expected.published) changes.push(`${name}: published`);
  if (article?.paragraphs.join('\n') !== expected.paragraphs?.join('\n')) changes.push(`${name}: paragraphs`);
  return changes;
}
